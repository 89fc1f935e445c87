package id.jejak.app.web;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.ViewGate;
import id.jejak.engine.web.CommandWeb;
import java.util.Objects;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The edge in one import: commands over HTTP, problems, strict JSON, the caller's language.
@Configuration(proxyBeanMethods = false)
@Import({CommandWeb.class, EdgeAdvice.class, LastErrors.class, ProblemPages.class})
public class WebConfiguration {
  @Bean
  Texts texts() {
    return new Texts();
  }

  @Bean
  Codes codes(Texts texts) {
    return new KnownCodes(texts);
  }

  @Bean
  LocalProblems problems(Texts texts) {
    return new LocalProblems(texts);
  }

  @Bean
  RowTexts rowTexts(Texts texts) {
    return new RowTexts(texts);
  }

  @Bean
  EdgeAnswers edgeAnswers(ProblemWriter problems, RequestLimits limits) {
    return new EdgeAnswers(problems, limits);
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(Texts.LANGUAGES);
    resolver.setDefaultLocale(Texts.INDONESIAN);
    return resolver;
  }

  @Bean
  ProblemWriter problemWriter(LocalProblems problems, LocaleResolver languages, JsonMapper json) {
    return new ProblemWriter(problems, languages, json);
  }

  @Bean
  RequestLimits limits(ProblemWriter problems, Environment environment) {
    return new RequestLimits(
        problems,
        new RequestLimits.Settings(
            environment.getProperty("jejak.web.body", Long.class, 1_048_576L),
            environment.getProperty("jejak.web.upload", Long.class, 16_777_216L),
            environment.getProperty("jejak.web.burst", Integer.class, 2000),
            environment.getProperty("jejak.web.per-second", Integer.class, 200)));
  }

  @Bean
  FilterRegistrationBean<RequestLimits> requestLimits(RequestLimits limits) {
    var registration = new FilterRegistrationBean<>(limits);
    registration.setOrder(RequestLimits.ORDER);
    registration.addUrlPatterns("/api/*");
    return registration;
  }

  @Bean
  FilterRegistrationBean<ReadVersions> readVersions(EventLog log, ViewGate views) {
    var registration = new FilterRegistrationBean<>(new ReadVersions(log, views));
    registration.setOrder(RequestLimits.ORDER + 1);
    registration.addUrlPatterns("/api/*");
    return registration;
  }

  @Bean
  WebMvcConfigurer versioned(FilterRegistrationBean<ReadVersions> versions) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry
            .addInterceptor(Objects.requireNonNull(versions.getFilter()))
            .order(Ordered.LOWEST_PRECEDENCE);
      }
    };
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> serverProblems() {
    return tomcat ->
        tomcat.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ServerProblems.class.getName());
          }
        });
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json ->
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new RequiredUnlessNullable());
  }
}
