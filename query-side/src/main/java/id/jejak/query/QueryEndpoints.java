package id.jejak.query;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.view.ViewGate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What all query endpoints share.
@Configuration(proxyBeanMethods = false)
class QueryEndpoints {
  @Bean
  PersonNames personNames(Sealing sealing) {
    return new PersonNames(sealing);
  }

  @Bean
  WebMvcConfigurer freshness(ViewGate gate) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Freshness(gate));
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingWeb());
      }
    };
  }
}
