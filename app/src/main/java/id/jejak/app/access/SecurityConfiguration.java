package id.jejak.app.access;

import id.jejak.app.web.EdgeAnswers;
import id.jejak.engine.access.AccessLog;
import id.jejak.engine.imports.RowGuard;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.web.CommandGuard;
import id.jejak.engine.web.OperationTable;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.LogEvent.LogOpened;
import id.jejak.query.ownership.Ownership;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The door: who comes in is known by a token, and nothing is open that `access.csv` does not open.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
public class SecurityConfiguration {

  @Bean
  SecurityFilterChain door(
      HttpSecurity http,
      AccessTable access,
      JwtDecoder decoder,
      Identity identity,
      EdgeAnswers answers) {
    if (identity instanceof Identity.Sample) {
      http.addFilterAfter(new LoopbackOnly(answers), HeaderWriterFilter.class);
    }
    // Nothing here rides on a cookie, so there is neither a session nor a request to forge.
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy ->
                    policy.policyDirectives(
                        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .authorizeHttpRequests(requests -> {
          requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll();
          access
              .open()
              .forEach(operation -> {
                String[] parts = operation.split(" ", 2);
                requests.requestMatchers(HttpMethod.valueOf(parts[0]), parts[1]).permitAll();
                if (parts[0].equals("GET")) {
                  requests.requestMatchers(HttpMethod.HEAD, parts[1]).permitAll();
                }
              });
          requests.anyRequest().authenticated();
        })
        .oauth2ResourceServer(server ->
            server
                .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(Identified::by))
                .authenticationEntryPoint(answers::unauthenticated)
                .accessDeniedHandler(
                    (request, response, denied) -> answers.denied(request, response)))
        .exceptionHandling(failures -> failures.authenticationEntryPoint(answers::unauthenticated))
        .build();
  }

  @Bean
  JwtDecoder tokens(Identity identity, ObjectProvider<SampleIssuer> sample) {
    return switch (identity) {
      case Identity.Provider provider -> Tokens.of(provider);
      case Identity.Sample _ -> sample.getObject().decoder();
    };
  }

  /// Tells a context, before it starts, who its callers are.
  public static void identify(GenericApplicationContext beans, Identity identity) {
    beans.registerBean(Identity.class, () -> identity);
    if (identity instanceof Identity.Sample sample) {
      beans.registerBean(
          SampleIssuer.class,
          () ->
              sampleIssuer(
                  sample,
                  beans.getBean(EventLog.class),
                  beans.getEnvironment().getProperty("server.address", "")));
    }
  }

  /// Refuses any log that is not a sample by its own first fact, and any place but this machine.
  private static SampleIssuer sampleIssuer(Identity.Sample sample, EventLog log, String address) {
    boolean isSample =
        log.read("log", 0).getFirst().event() instanceof LogOpened opened
            && opened.clock() == ClockMode.SIMULATED;
    if (!isSample) {
      throw new IllegalStateException(
          "this log is no sample programme: it needs an issuer of its own (JEJAK_ISSUER)");
    }
    if (!Identity.isLoopback(address)) {
      throw new IllegalStateException(
          "a sample programme is served on this machine alone, and not on " + address);
    }
    return new SampleIssuer(sample);
  }

  @Bean
  AccessTable accessTable(ObjectProvider<OpenOperation> opened) {
    AccessTable table = AccessTable.shipped();
    for (OpenOperation each : opened) {
      table = table.opening(each.operation());
    }
    return table;
  }

  /// One more operation that anybody may ask for.
  public record OpenOperation(String operation) {}

  @Bean
  Own own(ObjectProvider<Ownership> ownership) {
    return new Own(ownership);
  }

  @Bean
  CommandGuard commandGuard(Own own) {
    return command -> own.admit(Asked.current(), command);
  }

  @Bean
  RowGuard rowGuard(AccessTable table, Own own) {
    return new RowAccess(table, own);
  }

  @Bean
  OwnAnswers ownAnswers(Own own, AccessLog log) {
    return new OwnAnswers(own, log);
  }

  @Bean
  WebMvcConfigurer accessGate(AccessTable table, Own own) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessGate(table, own)).order(-100);
      }
    };
  }

  /// An operation without a line in the table is not served: the node does not start.
  @Bean
  SmartInitializingSingleton everyOperationHasAnAnswer(
      AccessTable table, OperationTable commands, RequestMappingHandlerMapping mappings) {
    return () -> table.covers(Served.by(mappings, commands));
  }
}
