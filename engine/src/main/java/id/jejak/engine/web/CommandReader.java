package id.jejak.engine.web;

import id.jejak.engine.web.Operation.Subject;
import id.jejak.engine.web.Shape.Field;
import id.jejak.kernel.Command;
import id.jejak.kernel.Identifier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes a command of a request: the path says what it is about, the body the rest, and what
/// follows from these need not be said. Personal data comes as it is and is sealed from here on.
public final class CommandReader {
  /// Stands for a key that is not known before the command is.
  private static final String UNKNOWN = "?";

  private final JsonMapper json;
  private final PersonOfStream persons;

  CommandReader(JsonMapper json, PersonOfStream persons) {
    this.json =
        json.rebuild()
            .addModule(PlainValues.module())
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();
    this.persons = persons;
  }

  /// @param named what the caller left to us to name
  public record Read(Command command, Map<String, String> named) {}

  /// @param path the variables of the path, as they came
  public Read read(
      Operation operation, Map<String, String> path, @Nullable JsonNode body, UUID request) {
    if (body != null && !body.isObject() && !body.isNull()) {
      throw new UnreadableRequest("a JSON object is expected here", "#");
    }
    checkText(body, "#");
    var filling = new Filling(operation, path, request);
    ObjectNode given =
        body instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    ObjectNode whole = filling.fill(operation.command(), given, new HashMap<>(), true, "#");
    return new Read(command(operation, whole, filling), Map.copyOf(filling.named));
  }

  /// No table can keep what is no text.
  private static void checkText(@Nullable JsonNode node, String at) {
    if (node == null) {
      return;
    }
    if (node.isString() && !isText(node.asString())) {
      throw new UnreadableRequest("a text has no control characters", at);
    }
    for (var each : node.properties()) {
      if (!isText(each.getKey())) {
        throw new UnreadableRequest("a text has no control characters", at);
      }
      checkText(each.getValue(), at);
    }
    if (node.isArray()) {
      node.forEach(each -> checkText(each, at));
    }
  }

  private static boolean isText(String text) {
    return text.codePoints()
        .noneMatch(c ->
            (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                || c == 0x7F
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private Command command(Operation operation, ObjectNode whole, Filling filling) {
    var apart = new HashMap<String, String>();
    operation
        .apart()
        .forEach((component, key) -> {
          JsonNode made = filling.made(key, scope(whole));
          apart.put(component, made == null ? UNKNOWN : made.asString());
        });
    String subject =
        switch (operation.subject()) {
          case Subject.Person _ -> at(whole, "person");
          case Subject.Named named -> at(whole, named.component());
          case Subject.PersonOf of -> {
            String stream = at(whole, of.component());
            yield stream == null ? null : persons.of(stream);
          }
        };
    var seals = new Seals(apart, subject == null ? UNKNOWN : subject);
    Command command = command(operation.command(), whole, seals);
    return seals.leftUnknown()
        ? command(
            operation.command(), whole, new Seals(apart, persons.of(command.target().value())))
        : command;
  }

  private Command command(Class<? extends Command> type, ObjectNode whole, Seals seals) {
    try {
      return json.readerFor(type).withAttribute(Seals.class, seals).readValue(whole);
    } catch (JacksonException malformed) {
      throw new UnreadableBody(malformed, null);
    }
  }

  /// Whose keys seal the components of one command.
  static final class Seals {
    private final Map<String, String> apart;
    private final String subject;
    private boolean asked;

    private Seals(Map<String, String> apart, String subject) {
      this.apart = apart;
      this.subject = subject;
    }

    String of(String component) {
      String own = apart.get(component);
      asked |= own == null;
      return own == null ? subject : own;
    }

    private boolean leftUnknown() {
      return asked && subject.equals(UNKNOWN);
    }
  }

  private static @Nullable String at(ObjectNode whole, String component) {
    JsonNode found = whole;
    for (String step : component.split("\\.")) {
      JsonNode deeper = found.path(step);
      found = deeper.isMissingNode() ? found.path("of").path(step) : deeper;
    }
    return found.isString() ? found.asString() : null;
  }

  private static Map<String, JsonNode> scope(ObjectNode object) {
    var scope = new HashMap<String, JsonNode>();
    object.properties().forEach(each -> scope.put(each.getKey(), each.getValue()));
    return scope;
  }

  /// Completes what came in one request.
  private final class Filling {
    private final Operation operation;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final UUID request;
    private final Map<String, String> named = new TreeMap<>();

    Filling(Operation operation, Map<String, String> path, UUID request) {
      this.operation = operation;
      this.request = request;
      path.forEach((variable, text) -> this.path.put(operation.component(variable), text));
    }

    /// @param around what is known by name where the object stands
    ObjectNode fill(
        Class<?> type,
        ObjectNode given,
        Map<String, JsonNode> around,
        boolean outermost,
        String at) {
      check(type, given, outermost, at);
      var scope = new HashMap<>(around);
      scope.putAll(scope(given));
      var whole = JsonNodeFactory.instance.objectNode();
      for (RecordComponent component : type.getRecordComponents()) {
        JsonNode value =
            Shape.isOf(component)
                ? part(component.getType(), given, scope, at)
                : value(new Field(type, component), given, scope, outermost, at);
        if (value != null) {
          whole.set(component.getName(), value);
          scope.putIfAbsent(component.getName(), value);
        }
      }
      return whole;
    }

    /// What the thing is about, out of the object that it is not wrapped in.
    private ObjectNode part(
        Class<?> type, ObjectNode given, Map<String, JsonNode> scope, String at) {
      var part = JsonNodeFactory.instance.objectNode();
      Shape.fields(type)
          .map(Field::name)
          .filter(given::has)
          .forEach(name -> part.set(name, given.get(name)));
      return fill(type, part, scope, false, at);
    }

    private void check(Class<?> type, ObjectNode given, boolean outermost, String at) {
      var known = new TreeSet<String>();
      Shape.fields(type)
          .map(Field::name)
          .filter(name -> !outermost || !path.containsKey(name))
          .forEach(known::add);
      if (!known.containsAll(given.propertyNames())) {
        throw new UnreadableRequest(
            known.isEmpty()
                ? "there are no fields here"
                : "the fields here are " + String.join(", ", known),
            at);
      }
    }

    private @Nullable JsonNode value(
        Field field, ObjectNode given, Map<String, JsonNode> scope, boolean outermost, String at) {
      JsonNode said = given.get(field.name());
      String there = at + "/" + field.name();
      if (said == null && outermost && path.containsKey(field.name()) && !isComposed(field)) {
        return ofPath(field.name(), field.type());
      }
      if (said == null || said.isNull()) {
        return said == null ? missing(field, scope, outermost, there) : said;
      }
      var around = Shape.OTHERS.contains(field.name()) ? Map.<String, JsonNode>of() : scope;
      if (said instanceof ObjectNode object && isComposed(field)) {
        return fill(field.type(), object, around, false, there);
      }
      var element = Shape.composedElement(field.generic());
      if (said.isArray() && element.isPresent()) {
        var all = JsonNodeFactory.instance.arrayNode();
        int n = 0;
        for (JsonNode each : said) {
          String here = there + "/" + n++;
          all.add(
              each instanceof ObjectNode object
                  ? fill(element.get(), object, around, false, here)
                  : each);
        }
        return all;
      }
      return said;
    }

    private static boolean isComposed(Field field) {
      return Shape.isComposed(field.type());
    }

    private @Nullable JsonNode missing(
        Field field, Map<String, JsonNode> scope, boolean outermost, String at) {
      Object otherwise = outermost ? operation.otherwise().get(field.name()) : null;
      if (otherwise != null) {
        return json.valueToTree(otherwise);
      }
      if (isComposed(field) && path.containsKey(field.name())) {
        return fill(field.type(), JsonNodeFactory.instance.objectNode(), scope, false, at);
      }
      if (!field.isIdentifier()) {
        return outermost || !path.containsKey(field.name())
            ? null
            : ofPath(field.name(), field.type());
      }
      if (field.isOptional()) {
        return null;
      }
      JsonNode known = known(field.name(), field.type(), outermost ? Map.of() : scope);
      if (known != null) {
        return known;
      }
      JsonNode made = made(field.type(), scope);
      return made == null ? naming(field.name()) : made;
    }

    private @Nullable JsonNode known(String name, Class<?> type, Map<String, JsonNode> scope) {
      JsonNode said = scope.get(name);
      return said == null && path.containsKey(name) ? ofPath(name, type) : said;
    }

    private JsonNode ofPath(String name, Class<?> type) {
      String text = java.util.Objects.requireNonNull(path.get(name));
      JsonNode node =
          isWhole(type) && text.matches("-?\\d{1,18}")
              ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
              : JsonNodeFactory.instance.stringNode(text);
      try {
        var _ = json.treeToValue(node, type);
        return node;
      } catch (JacksonException malformed) {
        throw new UnreadableBody(malformed, name);
      }
    }

    private static boolean isWhole(Class<?> type) {
      return type == int.class || type == long.class || type == Integer.class || type == Long.class;
    }

    /// An identifier out of others that are known here; null when some are not.
    @Nullable JsonNode made(Class<?> identifier, Map<String, JsonNode> scope) {
      for (Method factory : Shape.factories(identifier).toList()) {
        Parameter[] parameters = factory.getParameters();
        var arguments = new @Nullable Object[parameters.length];
        boolean complete = true;
        for (int n = 0; n < parameters.length && complete; n++) {
          JsonNode node = known(parameters[n].getName(), parameters[n].getType(), scope);
          Object argument = node == null ? null : argument(node, parameters[n].getType());
          complete = argument != null;
          arguments[n] = argument;
        }
        if (complete) {
          return call(factory, arguments);
        }
      }
      return null;
    }

    private @Nullable Object argument(JsonNode node, Class<?> type) {
      try {
        return json.treeToValue(node, type);
      } catch (JacksonException toldWhereItStands) {
        return null;
      }
    }

    private static JsonNode call(Method factory, @Nullable Object[] arguments) {
      try {
        var made = (Identifier) factory.invoke(null, arguments);
        return JsonNodeFactory.instance.stringNode(made.value());
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new IllegalStateException("an identifier cannot be made", e);
      }
    }

    private @Nullable JsonNode naming(String component) {
      String prefix = operation.named().get(component);
      if (prefix == null) {
        return null;
      }
      named.put(component, prefix + "-" + request);
      return JsonNodeFactory.instance.stringNode(prefix + "-" + request);
    }
  }
}
