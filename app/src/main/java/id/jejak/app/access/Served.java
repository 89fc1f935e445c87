package id.jejak.app.access;

import id.jejak.engine.web.OperationTable;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// What a running application serves, as `METHOD /path/template`.
final class Served {
  private static final String ERRORS = "/error";

  private Served() {}

  static Set<String> by(RequestMappingHandlerMapping mappings, OperationTable commands) {
    var served = new TreeSet<String>();
    commands
        .all()
        .forEach(operation -> served.add(operation.method() + " /api/v1" + operation.path()));
    for (RequestMappingInfo info : mappings.getHandlerMethods().keySet()) {
      for (String path : info.getPatternValues()) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (!path.equals(ERRORS)) {
          (methods.isEmpty() ? Set.of(RequestMethod.values()) : methods)
              .forEach(method -> served.add(method + " " + path));
        }
      }
    }
    return served;
  }
}
