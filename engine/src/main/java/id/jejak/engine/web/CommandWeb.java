package id.jejak.engine.web;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Wires the way of commands over HTTP. It needs `Problems` and a `CommandGuard` from
/// outside.
@Configuration(proxyBeanMethods = false)
public class CommandWeb {
  @Bean
  Gate gate(Commands commands, Problems problems, CommandGuard guard) {
    return new Gate(commands, problems, guard);
  }

  @Bean
  WebMvcConfigurer callers(LogClock clock) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Callers(clock));
      }
    };
  }
}
