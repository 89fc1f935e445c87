package id.jejak.query;

import id.jejak.engine.view.ViewGate;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What all query endpoints share.
@Configuration(proxyBeanMethods = false)
class QueryEndpoints implements WebMvcConfigurer {
  private final ViewGate gate;

  QueryEndpoints(ViewGate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new Freshness(gate));
  }
}
