package id.jejak.app.api;

import static id.jejak.app.api.Schemas.schema;

import id.jejak.app.access.AccessTable;
import id.jejak.app.web.Codes;
import id.jejak.engine.imports.ImportStatus;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationHandler;
import id.jejak.engine.web.Paging;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The description of everything under `/api/v1`, in OpenAPI 3.1.
final class OpenApi {
  private static final String ROOT = "/api/v1";
  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<Map<String, Object>> SECURED = List.of(schema("bearer", List.of()));
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  private final RequestMappingHandlerMapping handlers;
  private final Examples examples;
  private final Codes codes;
  private final Refusals refusals;
  private final AccessTable access;
  private final Schemas schemas = new Schemas();
  private final TreeSet<String> tags = new TreeSet<>();

  OpenApi(
      RequestMappingHandlerMapping handlers,
      Examples examples,
      Codes codes,
      Refusals refusals,
      AccessTable access) {
    this.handlers = handlers;
    this.examples = examples;
    this.codes = codes;
    this.refusals = refusals;
    this.access = access;
  }

  Map<String, Object> document() {
    var paths = new TreeMap<String, Map<String, Object>>();
    handlers
        .getHandlerMethods()
        .forEach((mapping, method) -> {
          for (String pattern : mapping.getPatternValues()) {
            if (pattern.startsWith(ROOT + "/") && !pattern.equals(OpenApiEndpoint.ADDRESS)) {
              for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
                paths
                    .computeIfAbsent(pattern, _ -> new TreeMap<>())
                    .put(verb.name().toLowerCase(Locale.ROOT), operation(pattern, verb, method));
              }
            }
          }
        });
    return schema(
        "openapi", "3.1.0",
        "info",
            schema(
                "title",
                "Jejak",
                "version",
                "1",
                "summary",
                "From training to assessment, to a certificate and to a job.",
                "description",
                "Commands say what somebody wants and are answered with what became of it."
                    + " Queries read views. Every error is a problem (RFC 9457).",
                "contact",
                schema("name", "Jejak", "url", "/docs/"),
                "license",
                schema("name", "Apache-2.0", "identifier", "Apache-2.0")),
        "servers", List.of(schema("url", "/", "description", "This node")),
        "security", SECURED,
        "tags", tags.stream().map(tag -> schema("name", tag, "description", words(tag))).toList(),
        "paths", paths,
        "components",
            schema(
                "securitySchemes", securitySchemes(),
                "parameters", parameters(),
                "responses", responses(),
                "schemas", named()));
  }

  private Map<String, Object> named() {
    var all = new TreeMap<String, Object>(schemas.named());
    all.put(
        "Problem",
        schema(
            "type",
            "object",
            "description",
            "RFC 9457. Clients branch on `code`; people read `detail` and `remedy`.",
            "properties",
            schema(
                "type", schema("type", "string", "format", "uri-reference"),
                "title", schema("type", "string"),
                "status", schema("type", "integer"),
                "detail", schema("type", "string"),
                "code", schema("type", "string", "enum", List.copyOf(new TreeSet<>(codes.all()))),
                "parameters",
                    schema("type", "object", "additionalProperties", schema("type", "string")),
                "remedy", schema("type", "string"),
                "at", schema("type", "string")),
            "required",
            List.of("type", "title", "status", "detail", "code")));
    all.put(
        "Decided",
        schema(
            "type", "object",
            "properties",
                schema(
                    "outcome", schema("type", "string", "enum", List.of("accepted", "alreadySo")),
                    "id", schema("type", "string", "description", "What the command was about."),
                    "version", schema("type", "integer", "format", "int64"),
                    "named",
                        schema(
                            "type", "object",
                            "description", "What was given a name for this request.",
                            "additionalProperties", schema("type", "string"))),
            "required", List.of("outcome", "id", "version", "named")));
    return all;
  }

  private static Map<String, Object> securitySchemes() {
    return schema(
        "bearer",
        schema(
            "type", "http",
            "scheme", "bearer",
            "bearerFormat", "JWT",
            "description",
                "An access token of the OpenID Connect issuer that this node names; of a sample"
                    + " programme, POST /sample/token with the name of a user as client_id."));
  }

  private Map<String, Object> operation(String pattern, RequestMethod verb, HandlerMethod method) {
    String tag = pattern.substring(ROOT.length() + 1).split("/")[0];
    tags.add(tag);
    var operation =
        method.getBean() instanceof OperationHandler handler
            ? command(handler.operation())
            : query(pattern, verb, method.getMethod());
    operation.put("tags", List.of(tag));
    String address = verb + " " + pattern;
    operation.put("description", whoMay(address));
    if (access.isOpen(address)) {
      operation.put("security", List.of());
      if (operation.get("responses") instanceof Map<?, ?> answers) {
        answers.remove("401");
        answers.remove("403");
      }
    } else {
      operation.put("security", SECURED);
    }
    return operation;
  }

  private String whoMay(String address) {
    if (access.isOpen(address)) {
      return "For anybody, without a token.";
    }
    var all = access.who(address, false);
    var own = access.who(address, true);
    return (all.isEmpty() ? "" : "For " + String.join(", ", all) + ".")
        + (all.isEmpty() || own.isEmpty() ? "" : " ")
        + (own.isEmpty()
            ? ""
            : "About what is their own: " + String.join(", ", own) + "; the rest is answered 404.");
  }

  private Map<String, Object> command(Operation operation) {
    String name = operation.command().getSimpleName();
    var parameters = new ArrayList<>(variables(operation));
    for (String header :
        List.of("IdempotencyKey", "IfMatch", "OccurredAt", "Reason", "AcceptLanguage")) {
      parameters.add(ref("parameters", header));
    }
    var answers = new TreeMap<String, Object>();
    answers.put("200", decided(operation, "It was done, or was so already."));
    answers.put("201", decided(operation, "Something new began."));
    for (int status : new int[] {400, 401, 403, 404, 406, 412, 413, 415, 422, 429, 500, 503}) {
      answers.put(String.valueOf(status), ref("responses", "Problem" + status));
    }
    refusals
        .of(operation.command())
        .forEach((status, own) -> {
          var both = new TreeSet<>(own);
          both.addAll(codes.beforeDeciding().getOrDefault(Integer.valueOf(status), Set.of()));
          if (!both.equals(codes.beforeDeciding().get(Integer.valueOf(status)))) {
            answers.put(status, problem(told(own), Integer.parseInt(status), both));
          }
        });
    var description = new LinkedHashMap<String, Object>();
    description.put("operationId", id(operation));
    description.put("summary", words(name));
    description.put("parameters", parameters);
    Map<String, Object> body = schemas.body(operation);
    if (body.get("properties") instanceof Map<?, ?> properties && !properties.isEmpty()) {
      description.put(
          "requestBody",
          schema(
              "required", body.containsKey("required"),
              "content",
                  schema(
                      "application/json",
                      schema(
                          "schema",
                          body,
                          "examples",
                          schema("synthetic", schema("value", examples.body(operation)))))));
    }
    description.put("responses", answers);
    return description;
  }

  /// Two slices may call a command the same.
  private static String id(Operation operation) {
    Class<?> command = operation.command();
    String name = command.getSimpleName();
    String slice = command.getPackageName();
    return slice.endsWith(".audit") && name.equals("RecordFollowUp")
        ? "recordAuditFollowUp"
        : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private List<Map<String, Object>> variables(Operation operation) {
    return operation.variables().stream()
        .map(variable ->
            schema(
                "name",
                variable,
                "in",
                "path",
                "required",
                true,
                "schema",
                schema("type", "string"),
                "example",
                examples.variable(operation, variable)))
        .toList();
  }

  private String told(Collection<String> codes) {
    return codes.stream()
        .map(code -> "`" + code + "` " + this.codes.title(code))
        .collect(Collectors.joining("; ", "", "."));
  }

  private Map<String, Object> decided(Operation operation, String meaning) {
    return schema(
        "description", meaning,
        "headers",
            schema(
                "ETag", header("The version, for the next If-Match."),
                "X-Log-Position", header("A read that is given it shows what was just done.")),
        "content",
            schema(
                "application/json",
                schema(
                    "schema",
                    ref("schemas", "Decided"),
                    "examples",
                    schema("synthetic", schema("value", examples.answer(operation.address()))))));
  }

  private static Map<String, Object> header(String meaning) {
    return schema("description", meaning, "schema", schema("type", "string"));
  }

  private Map<String, Object> query(String pattern, RequestMethod verb, Method method) {
    var parameters = new ArrayList<Map<String, Object>>();
    var description = new LinkedHashMap<String, Object>();
    description.put("operationId", id(pattern, verb));
    description.put("summary", summary(pattern, verb));
    for (Parameter parameter : method.getParameters()) {
      parameters.addAll(parameter(parameter, id(pattern, verb)));
      if (parameter.isAnnotationPresent(RequestBody.class)) {
        description.put(
            "requestBody",
            schema(
                "required",
                true,
                "content",
                schema(
                    "application/json",
                    schema(
                        "schema",
                        schemas.of(parameter.getParameterizedType(), true),
                        "examples",
                        schema(
                            "synthetic",
                            schema("value", examples.parameter(id(pattern, verb), "body")))))));
      }
    }
    boolean file = takesFile(method);
    if (file) {
      description.put("requestBody", schema("required", true, "content", binary(CSV, XLSX)));
      for (String header : List.of("IdempotencyKey", "OccurredAt", "Reason")) {
        parameters.add(ref("parameters", header));
      }
    } else {
      parameters.add(ref("parameters", "LogPosition"));
    }
    parameters.add(ref("parameters", "AcceptLanguage"));
    description.put("parameters", parameters);
    var answers = new TreeMap<String, Object>();
    answers.put(
        file ? "202" : "200",
        schema(
            "description",
            file ? "The file has come; its rows follow." : "What the views show.",
            "content",
            shown(method, id(pattern, verb))));
    if (verb == RequestMethod.GET) {
      answers.put("304", schema("description", "What the reader has is what there is."));
    }
    for (int status : new int[] {400, 401, 403, 404, 406, 429, 500, 503}) {
      answers.put(String.valueOf(status), ref("responses", "Problem" + status));
    }
    for (int status : file ? new int[] {413, 415, 422} : new int[0]) {
      answers.put(String.valueOf(status), ref("responses", "Problem" + status));
    }
    description.put("responses", answers);
    return description;
  }

  private static boolean takesFile(Method method) {
    return Stream.of(method.getParameterTypes()).anyMatch(type -> type == InputStream.class);
  }

  /// What is no JSON says so where it is mapped.
  private Map<String, Object> shown(Method method, String id) {
    var mapping = method.getAnnotation(GetMapping.class);
    if (mapping != null && mapping.produces().length > 0) {
      return binary(mapping.produces());
    }
    Type type = takesFile(method) ? ImportStatus.class : method.getGenericReturnType();
    return schema(
        "application/json",
        schema(
            "schema",
            schemas.of(type, false),
            "examples",
            schema("synthetic", schema("value", examples.answer(id)))));
  }

  private static Map<String, Object> binary(String... media) {
    var content = new LinkedHashMap<String, Object>();
    for (String each : media) {
      content.put(each, schema("schema", schema("type", "string", "format", "binary")));
    }
    return content;
  }

  private List<Map<String, Object>> parameter(Parameter parameter, String id) {
    if (parameter.getType() == Paging.class) {
      return List.of(
          sort(parameter.getDeclaringExecutable().getAnnotation(Lists.class)),
          ref("parameters", "After"),
          ref("parameters", "Limit"));
    }
    var path = parameter.getAnnotation(PathVariable.class);
    if (path != null) {
      return List.of(
          schema(
              "name",
              name(path.value(), parameter),
              "in",
              "path",
              "required",
              true,
              "schema",
              schemas.of(parameter.getParameterizedType(), true),
              "example",
              examples.parameter(id, name(path.value(), parameter))));
    }
    var query = parameter.getAnnotation(RequestParam.class);
    if (query == null) {
      return List.of();
    }
    boolean otherwise = !query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
    return List.of(
        schema(
            "name",
            name(query.value(), parameter),
            "in",
            "query",
            "required",
            query.required() && !otherwise,
            "schema",
            schemas.of(parameter.getParameterizedType(), true)));
  }

  private static Map<String, Object> sort(Lists list) {
    List<String> names = Paging.sorts(list);
    return schema(
        "name", "sort",
        "in", "query",
        "required", false,
        "description", "The order; with a minus, the greatest first.",
        "schema",
            schema(
                "type", "string",
                "enum", names.stream().flatMap(name -> Stream.of(name, "-" + name)).toList(),
                "default", Paging.usual(list)));
  }

  private static String name(@Nullable String given, Parameter parameter) {
    return given == null || given.isEmpty() ? parameter.getName() : given;
  }

  static String id(String pattern, RequestMethod verb) {
    var id =
        new StringBuilder(verb == RequestMethod.GET ? "get" : verb.name().toLowerCase(Locale.ROOT));
    for (String step : pattern.substring(ROOT.length() + 1).split("[/-]")) {
      var variable = VARIABLE.matcher(step);
      String word = variable.matches() ? "of" + upper(variable.group(1)) : step;
      id.append(upper(word));
    }
    return id.toString();
  }

  private static String upper(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String summary(String pattern, RequestMethod verb) {
    String spoken = VARIABLE.matcher(pattern.substring(ROOT.length() + 1)).replaceAll("one");
    return (verb == RequestMethod.GET ? "Show " : "Do ")
        + spoken
            .replace("/one/", ": ")
            .replace("/one", ": one")
            .replace('/', ' ')
            .replace('-', ' ');
  }

  static String words(String name) {
    String spoken =
        name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
    return upper(spoken);
  }

  private static Map<String, Object> ref(String kind, String name) {
    return schema("$ref", "#/components/" + kind + "/" + name);
  }

  private static Map<String, Object> parameters() {
    return schema(
        "IdempotencyKey",
            in("Idempotency-Key", "header", true, "The same again means the same request.", 100),
        "IfMatch", in("If-Match", "header", false, "The ETag that was seen; 412 when stale.", 100),
        "OccurredAt",
            in("X-Occurred-At", "header", false, "When it happened, if not now (RFC 3339).", 40),
        "Reason", in("X-Reason", "header", false, "Why, in the caller's words.", 500),
        "LogPosition",
            in("X-Log-Position", "header", false, "Wait until the views show this.", 200),
        "AcceptLanguage", in("Accept-Language", "header", false, "id or en.", 100),
        "After", in("after", "query", false, "The cursor that the page before gave.", 400),
        "Limit",
            schema(
                "name", "limit",
                "in", "query",
                "required", false,
                "description", "How many items.",
                "schema",
                    schema("type", "integer", "minimum", 1, "maximum", 1000, "default", 100)));
  }

  private static Map<String, Object> in(
      String name, String where, boolean required, String meaning, int most) {
    return schema(
        "name", name,
        "in", where,
        "required", required,
        "description", meaning,
        "schema", schema("type", "string", "maxLength", most));
  }

  private Map<String, Object> responses() {
    var all = new LinkedHashMap<String, Object>();
    Map.ofEntries(
            Map.entry(400, "The request cannot be read."),
            Map.entry(401, "Nobody has said who they are."),
            Map.entry(403, "A rule forbids it for these parties."),
            Map.entry(404, "Nothing is known by this name."),
            Map.entry(406, "No answer of this kind."),
            Map.entry(412, "Somebody else has changed it meanwhile."),
            Map.entry(413, "The body is too large."),
            Map.entry(415, "A body is JSON, and a file is CSV or XLSX."),
            Map.entry(422, "What is asked makes no sense, or the key was used for something else."),
            Map.entry(429, "Asked too often; see Retry-After."),
            Map.entry(500, "A failure of ours, told by its correlation id."),
            Map.entry(503, "Not now; see Retry-After."))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each ->
            all.put(
                "Problem" + each.getKey(),
                problem(
                    each.getValue(),
                    each.getKey(),
                    codes.beforeDeciding().getOrDefault(each.getKey(), Set.of()))));
    return all;
  }

  private Map<String, Object> problem(String meaning, int status, Set<String> known) {
    Map<String, Object> problem = ref("schemas", "Problem");
    if (!known.isEmpty()) {
      problem =
          schema(
              "allOf",
              List.of(
                  problem,
                  schema(
                      "properties",
                      schema("code", schema("type", "string", "enum", List.copyOf(known))))));
    }
    String first = known.isEmpty() ? "BUSY" : known.iterator().next();
    return schema(
        "description",
        meaning,
        "headers",
        status == 429 || status == 503
            ? schema("Retry-After", header("How many seconds to wait."))
            : Map.of(),
        "content",
        schema(
            "application/problem+json",
            schema(
                "schema",
                problem,
                "example",
                schema(
                    "type",
                    "/problems/" + first.toLowerCase(Locale.ROOT).replace('_', '-'),
                    "title",
                    codes.title(first),
                    "status",
                    status,
                    "detail",
                    codes.title(first) + ".",
                    "code",
                    first))));
  }
}
