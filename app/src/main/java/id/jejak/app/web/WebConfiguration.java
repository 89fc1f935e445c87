package id.jejak.app.web;

import id.jejak.engine.web.CommandWeb;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The edge in one import: commands over HTTP, problems, strict JSON, the caller's language.
@Configuration(proxyBeanMethods = false)
@Import({CommandWeb.class, EdgeAdvice.class, ProblemPages.class})
public class WebConfiguration {
  @Bean
  Texts texts() {
    return new Texts();
  }

  @Bean
  LocalProblems problems(Texts texts) {
    return new LocalProblems(texts);
  }

  @Bean
  EdgeAnswers edgeAnswers(LocalProblems problems, LocaleResolver languages, JsonMapper json) {
    return new EdgeAnswers(problems, languages, json);
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(Texts.LANGUAGES);
    resolver.setDefaultLocale(Texts.INDONESIAN);
    return resolver;
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return json ->
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new RequiredUnlessNullable());
  }
}
