package id.jejak.engine.web;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.command.LogCommand;
import id.jejak.engine.log.EventLog;
import id.jejak.kernel.EraseSubject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Wires the way of commands over HTTP. It needs `Problems` and a `CommandGuard` from outside.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class CommandWeb {
  @Bean
  Gate gate(Commands commands, Problems problems, CommandGuard guard) {
    return new Gate(commands, problems, guard);
  }

  @Bean
  OperationTable operationTable(List<Operations> slices) {
    return new OperationTable(slices);
  }

  @Bean
  Operations rules() {
    return Operations.at("/rules")
        .put("", LogCommand.PublishRules.class)
        .withhold("a timer fires when its moment has come", LogCommand.FireTimer.class)
        .withhold("the process of an erasure asks for it", EraseSubject.class);
  }

  @Bean
  CommandReader commandReader(JsonMapper json, EventLog log) {
    return new CommandReader(json, new PersonOfStream(log));
  }

  @Bean
  SmartInitializingSingleton operations(
      RequestMappingHandlerMapping handlers,
      OperationTable table,
      CommandReader reader,
      Gate gate) {
    return () ->
        table
            .all()
            .forEach(operation ->
                handlers.registerMapping(
                    RequestMappingInfo.paths("/api/v1" + operation.path())
                        .methods(RequestMethod.valueOf(operation.method()))
                        .options(handlers.getBuilderConfiguration())
                        .build(),
                    new OperationHandler(operation, reader, gate),
                    ASK));
  }

  private static final Method ASK =
      Arrays.stream(OperationHandler.class.getMethods())
          .filter(method -> method.getName().equals("ask"))
          .findFirst()
          .orElseThrow();

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
