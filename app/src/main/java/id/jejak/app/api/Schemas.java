package id.jejak.app.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Shape;
import id.jejak.engine.web.Shape.Field;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// JSON schemas of our records, as they stand in bodies and answers.
final class Schemas {
  private static final String REF = "#/components/schemas/";

  private final Map<String, Map<String, Object>> named = new TreeMap<>();

  Map<String, Map<String, Object>> named() {
    return named;
  }

  /// The body of a command: what neither the path says nor we can name.
  Map<String, Object> body(Operation operation) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    Shape.fields(operation.command())
        .filter(field -> !operation.components().contains(field.name()))
        .forEach(field -> {
          properties.put(field.name(), of(field.generic(), true));
          if (!field.isOptional()
              && !operation.named().containsKey(field.name())
              && !operation.otherwise().containsKey(field.name())
              && !Shape.isMade(field, operation.said())) {
            required.add(field.name());
          }
        });
    return object(properties, required);
  }

  /// Inside a body: an identifier may follow from the path or from others, so an example shows it.
  private static boolean isRequired(Field field) {
    return !field.isOptional()
        && (!Identifier.class.isAssignableFrom(field.type())
            || !field.owner().getSimpleName().endsWith("Ref"));
  }

  private static Map<String, Object> object(
      Map<String, Object> properties, Collection<String> required) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  /// @param asked of a body, where references are not wrapped; otherwise of an answer
  Map<String, Object> of(Type type, boolean asked) {
    return switch (type) {
      case WildcardType _ -> Map.of();
      case ParameterizedType generic -> generic(generic, asked);
      case Class<?> plain -> plain(plain, asked);
      default -> Map.of();
    };
  }

  private Map<String, Object> generic(ParameterizedType type, boolean asked) {
    var raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Personal.class) {
      var schema = new LinkedHashMap<>(of(arguments[0], asked));
      schema.put("description", "Personal; kept sealed.");
      return schema;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return schema("type", "object", "additionalProperties", of(arguments[1], asked));
    }
    if (raw == Page.class) {
      return schema(
          "type",
          "object",
          "properties",
          schema(
              "items", array(arguments[0], asked), "next", schema("type", array("string", "null"))),
          "required",
          array("items"));
    }
    return Collection.class.isAssignableFrom(raw)
        ? array(arguments[0], asked)
        : of(arguments[0], asked);
  }

  private Map<String, Object> array(Type element, boolean asked) {
    return schema("type", "array", "items", of(element, asked));
  }

  private Map<String, Object> plain(Class<?> type, boolean asked) {
    if (type == String.class || type == Object.class && asked) {
      return schema("type", "string");
    }
    if (type == int.class || type == Integer.class) {
      return schema("type", "integer", "format", "int32");
    }
    if (type == long.class || type == Long.class) {
      return schema("type", "integer", "format", "int64");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema("type", "boolean");
    }
    if (type == BigDecimal.class || type == double.class || type == Double.class) {
      return schema("type", "number");
    }
    if (type == LocalDate.class) {
      return schema("type", "string", "format", "date");
    }
    if (type == Instant.class) {
      return schema("type", "string", "format", "date-time");
    }
    if (type == UUID.class) {
      return schema("type", "string", "format", "uuid");
    }
    if (type.isEnum()) {
      return ref(
          name(type, true),
          () ->
              schema(
                  "type",
                  "string",
                  "enum",
                  Arrays.stream(type.getEnumConstants())
                      .map(each -> JsonMapper.shared().valueToTree(each).asString())
                      .toList()));
    }
    Optional<RecordComponent> value = value(type);
    if (value.isPresent()) {
      return value.get().getType() == String.class
          ? ref(name(type, true), () -> single(type))
          : of(value.get().getGenericType(), asked);
    }
    if (type.isAnnotationPresent(JsonSubTypes.class)) {
      return ref(name(type, true), () -> oneOf(type, asked));
    }
    return type.isRecord() ? ref(name(type, asked), () -> composed(type, asked)) : Map.of();
  }

  private static Map<String, Object> single(Class<?> type) {
    return Identifier.class.isAssignableFrom(type)
        ? schema("type", "string", "maxLength", 80, "pattern", "^[a-z]+-[A-Za-z0-9.-]+$")
        : schema("type", "string");
  }

  private Map<String, Object> oneOf(Class<?> type, boolean asked) {
    var property = type.getAnnotation(JsonTypeInfo.class).property();
    return schema(
        "oneOf",
        Arrays.stream(type.getAnnotation(JsonSubTypes.class).value())
            .map(each -> {
              var schema = new LinkedHashMap<>(composed(each.value(), asked));
              var properties = new LinkedHashMap<String, Object>();
              properties.put(property, schema("const", each.name()));
              if (schema.get("properties") instanceof Map<?, ?> own) {
                own.forEach((name, of) -> properties.put(String.valueOf(name), of));
              }
              schema.put("properties", properties);
              schema.put("required", List.copyOf(properties.keySet()));
              return schema;
            })
            .toList());
  }

  private Map<String, Object> composed(Class<?> type, boolean asked) {
    var properties = new LinkedHashMap<String, Object>();
    var required = new ArrayList<String>();
    if (asked) {
      Shape.fields(type)
          .forEach(field -> {
            properties.put(field.name(), of(field.generic(), true));
            if (isRequired(field)) {
              required.add(field.name());
            }
          });
      return object(properties, required);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        Map<String, Object> part = composed(component.getType(), false);
        ((Map<?, ?>) part.getOrDefault("properties", Map.of()))
            .forEach((name, schema) -> properties.put(String.valueOf(name), schema));
        ((Collection<?>) part.getOrDefault("required", List.of()))
            .forEach(name -> required.add(String.valueOf(name)));
        continue;
      }
      Map<String, Object> schema = of(component.getGenericType(), false);
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      properties.put(component.getName(), optional ? orNull(schema) : schema);
      if (!optional) {
        required.add(component.getName());
      }
    }
    var answer = new LinkedHashMap<>(object(properties, required));
    answer.remove("additionalProperties");
    return answer;
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return schema.isEmpty() ? schema : schema("anyOf", array(schema, schema("type", "null")));
  }

  private static Optional<RecordComponent> value(Class<?> type) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
            .findFirst()
        : Optional.empty();
  }

  private Map<String, Object> ref(String name, Supplier<Map<String, Object>> schema) {
    if (!named.containsKey(name)) {
      named.put(name, Map.of());
      named.put(name, schema.get());
    }
    return schema("$ref", REF + name);
  }

  /// A record inside an endpoint is called after both; one that is asked for is not what is shown.
  private static String name(Class<?> type, boolean asked) {
    Class<?> around = type.getEnclosingClass();
    String slice = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    String own =
        around == null
            ? type.getSimpleName()
            : around.getSimpleName().replace("Endpoint", "") + type.getSimpleName();
    String prefix =
        around == null ? "" : Character.toUpperCase(slice.charAt(0)) + slice.substring(1);
    return prefix + own + (asked || !Shape.isComposed(type) || around != null ? "" : "Shown");
  }

  static Map<String, Object> schema(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int n = 0; n < pairs.length; n += 2) {
      map.put((String) pairs[n], pairs[n + 1]);
    }
    return map;
  }

  private static List<Object> array(Object... elements) {
    return List.of(elements);
  }
}
