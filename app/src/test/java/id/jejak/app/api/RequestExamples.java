package id.jejak.app.api;

import id.jejak.app.stored.Examples;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.Shape;
import id.jejak.kernel.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
