package id.jejak.app.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.jejak.app.stored.Examples;
import id.jejak.engine.imports.ImportStatus;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationHandler;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Shape;
import id.jejak.kernel.Personal;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A request for each operation, made from the shape of its command: everything is filled in.
final class RequestExamples {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Map<String, Object> FITTING =
      Map.of(
          "kbji", "7231",
          "field", "NAME",
          "about", "org-1",
          "identityCheck", "LIVE",
          "office", "HEAD",
          "cause", "AUDIT");

  /// What the shape alone does not tell.
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "POST /agreements", "{\"parties\": [\"org-1\", \"org-2\"]}",
          "POST /applications", "{\"renews\": null}",
          "POST /assessors/{assessor}/conflicts", "{\"organization\": null}",
          "POST /persons/{person}/duplicates", "{\"other\": \"per-2\"}",
          "POST /persons/{person}/merges", "{\"losers\": [\"per-2\"]}",
          "POST /persons/{person}/merges/undoing", "{\"losers\": [\"per-2\"]}");

  private static void set(ObjectNode body, String name, JsonNode value) {
    if (value.isNull()) {
      body.remove(name);
    } else {
      body.set(name, value);
    }
  }

  private RequestExamples() {}

  static ObjectNode of(List<Operation> operations) {
    var all = JsonNodeFactory.instance.objectNode();
    operations.stream()
        .sorted(java.util.Comparator.comparing(Operation::address))
        .forEach(operation -> all.set(operation.address(), of(operation)));
    return all;
  }

  /// With what queries ask and show.
  static ObjectNode of(
      List<Operation> operations, Map<RequestMappingInfo, HandlerMethod> handlers) {
    ObjectNode all = of(operations);
    var queries = new TreeMap<String, ObjectNode>();
    handlers.forEach((mapping, method) -> {
      for (String pattern : mapping.getPatternValues()) {
        for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
          if (pattern.startsWith("/api/v1/")
              && method.getBeanType() != OperationHandler.class
              && !pattern.equals(OpenApiEndpoint.ADDRESS)) {
            queries.put(OpenApi.id(pattern, verb), query(method.getMethod()));
          }
        }
      }
    });
    queries.forEach(all::set);
    return all;
  }

  private static ObjectNode query(Method method) {
    var parameters = JsonNodeFactory.instance.objectNode();
    for (var parameter : method.getParameters()) {
      var path = parameter.getAnnotation(PathVariable.class);
      if (path != null) {
        String name = path.value().isEmpty() ? parameter.getName() : path.value();
        parameters.set(name, shown(parameter.getParameterizedType(), name));
      } else if (parameter.isAnnotationPresent(RequestBody.class)) {
        parameters.set("body", shown(parameter.getParameterizedType(), "body"));
      }
    }
    boolean file =
        Stream.of(method.getParameterTypes()).anyMatch(type -> type == InputStream.class);
    var example = JsonNodeFactory.instance.objectNode();
    example.set("parameters", parameters);
    example.set("answer", shown(file ? ImportStatus.class : method.getGenericReturnType(), ""));
    return example;
  }

  private static final Map<String, String> IDENTIFIERS =
      Map.ofEntries(
          Map.entry("person", "per-1"),
          Map.entry("program", "prog-1"),
          Map.entry("trainingClass", "cls-1"),
          Map.entry("enrollment", "enr-1"),
          Map.entry("application", "app-1"),
          Map.entry("assessment", "asm-1"),
          Map.entry("session", "ses-1"),
          Map.entry("assessor", "asr-1"),
          Map.entry("certificate", "cert-1"),
          Map.entry("lsp", "org-1"),
          Map.entry("organization", "org-1"),
          Map.entry("employer", "org-2"),
          Map.entry("provider", "org-3"),
          Map.entry("office", "org-4"),
          Map.entry("scheme", "sch-1"),
          Map.entry("placement", "plc-1"),
          Map.entry("vacancy", "vac-1"),
          Map.entry("tuk", "tuk-1"),
          Map.entry("district", "16.07.11"),
          Map.entry("name", "Contoh Satu"),
          Map.entry("kind", "applicants"));

  /// Out of the form that the answer has.
  private static JsonNode shown(Type type, String name) {
    var make = JsonNodeFactory.instance;
    if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
      Type first = generic.getActualTypeArguments()[0];
      if (raw == Page.class) {
        var page = make.objectNode();
        page.set("items", make.arrayNode().add(shown(first, name)));
        page.putNull("next");
        return page;
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return make.arrayNode().add(shown(first, name));
      }
      if (Map.class.isAssignableFrom(raw)) {
        var map = make.objectNode();
        map.set("name", shown(generic.getActualTypeArguments()[1], "value"));
        return map;
      }
      return shown(first, name);
    }
    if (type == String.class) {
      return make.stringNode(IDENTIFIERS.getOrDefault(name, name.isEmpty() ? "text" : name));
    }
    if (type == LocalDate.class) {
      return make.stringNode("2023-01-09");
    }
    if (type == Instant.class) {
      return make.stringNode("2023-01-09T01:00:00Z");
    }
    if (type == boolean.class || type == Boolean.class) {
      return make.booleanNode(false);
    }
    if (type == double.class || type == Double.class) {
      return make.numberNode(1.5);
    }
    if (type instanceof Class<?> number
        && (number.isPrimitive() && number != void.class
            || Number.class.isAssignableFrom(number))) {
      return make.numberNode(1);
    }
    if (type instanceof Class<?> kind && kind.isEnum()) {
      return JSON.valueToTree(kind.getEnumConstants()[0]);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return record(record, name);
    }
    return make.objectNode();
  }

  private static JsonNode record(Class<?> type, String name) {
    if (!Shape.isComposed(type) || Examples.isFixed(type)) {
      return JSON.valueToTree(Examples.make(type, name));
    }
    var object = JsonNodeFactory.instance.objectNode();
    for (var component : type.getRecordComponents()) {
      JsonNode value = shown(component.getGenericType(), component.getName());
      if (component.isAnnotationPresent(JsonUnwrapped.class)
          || component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        value.properties().forEach(each -> object.set(each.getKey(), each.getValue()));
      } else {
        object.set(component.getName(), value);
      }
    }
    return object;
  }

  /// As it is answered when it is done for the first time.
  private static ObjectNode decided(Operation operation, JsonNode path, JsonNode body) {
    var decided = JsonNodeFactory.instance.objectNode();
    decided.put("outcome", "accepted");
    String id = path.valueStream().map(JsonNode::asString).findFirst().orElse("");
    var named = JsonNodeFactory.instance.objectNode();
    operation
        .named()
        .forEach((component, prefix) ->
            named.put(component, prefix + "-6f1c2f0e-0000-4000-8000-000000000001"));
    decided.put(
        "id",
        id.isEmpty()
            ? named
                .valueStream()
                .map(JsonNode::asString)
                .findFirst()
                .orElse(
                    body.valueStream()
                        .filter(JsonNode::isString)
                        .findFirst()
                        .map(JsonNode::asString)
                        .orElse("org-1"))
            : id);
    decided.put("version", 0);
    decided.set("named", named);
    return decided;
  }

  private static ObjectNode of(Operation operation) {
    var path = JsonNodeFactory.instance.objectNode();
    for (String variable : operation.variables()) {
      String component = operation.components().get(operation.variables().indexOf(variable));
      path.put(variable, variable(operation.command(), component));
    }
    var body = JsonNodeFactory.instance.objectNode();
    Shape.fields(operation.command())
        .filter(field -> !operation.components().contains(field.name()))
        .filter(field -> !operation.named().containsKey(field.name()))
        .filter(field -> !Shape.isMade(field, operation.said()))
        .forEach(field -> body.set(field.name(), value(operation, field.generic(), field.name())));
    JSON.readTree(OTHERWISE.getOrDefault(operation.address(), "{}"))
        .properties()
        .forEach(each -> set(body, each.getKey(), each.getValue()));
    var example = JsonNodeFactory.instance.objectNode();
    example.set("path", path);
    example.set("body", body);
    example.set("answer", decided(operation, path, body));
    return example;
  }

  private static String variable(Class<?> command, String component) {
    return Shape.fields(command)
        .filter(field -> field.name().equals(component) && !Shape.isComposed(field.type()))
        .findFirst()
        .map(field -> JSON.valueToTree(Examples.make(field.generic(), component)).asString())
        .orElseGet(() -> inside(command, component));
  }

  private static String inside(Class<?> command, String component) {
    return Shape.fields(command)
        .filter(field -> Shape.isComposed(field.type()))
        .flatMap(field -> Shape.fields(field.type()))
        .filter(field -> field.name().equals(component))
        .findFirst()
        .map(field -> JSON.valueToTree(Examples.make(field.generic(), component)).asString())
        .orElseGet(() -> component.equals("lsp") ? "org-1" : component.substring(0, 3) + "-1");
  }

  /// Sets have no order of their own.
  private static JsonNode sorted(JsonNode node) {
    for (var each : node.properties()) {
      if (each.getValue().isArray() && each.getValue().path(0).isString()) {
        var strings = each.getValue().valueStream().map(JsonNode::asString).sorted().toList();
        var array = (ArrayNode) each.getValue();
        array.removeAll();
        strings.forEach(array::add);
      }
    }
    return node;
  }

  private static JsonNode value(Operation operation, Type type, String name) {
    if (type instanceof ParameterizedType generic) {
      Type first = generic.getActualTypeArguments()[0];
      var raw = (Class<?>) generic.getRawType();
      if (raw == Personal.class) {
        return value(operation, first, name);
      }
      if (Collection.class.isAssignableFrom(raw)) {
        return JsonNodeFactory.instance.arrayNode().add(value(operation, first, name));
      }
    }
    if (type instanceof Class<?> record && Shape.isComposed(record) && !Examples.isFixed(record)) {
      var object = JsonNodeFactory.instance.objectNode();
      Shape.fields(record)
          .filter(field -> !operation.named().containsKey(field.name()))
          .filter(field -> !Shape.isMade(field, operation.said()))
          .forEach(
              field -> object.set(field.name(), value(operation, field.generic(), field.name())));
      return object;
    }
    Object fitting = type == String.class ? FITTING.get(name) : null;
    return sorted(JSON.valueToTree(fitting == null ? Examples.make(type, name) : fitting));
  }
}
