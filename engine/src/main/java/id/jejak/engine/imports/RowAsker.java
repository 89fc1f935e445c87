package id.jejak.engine.imports;

import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Machinery;
import id.jejak.engine.imports.ImportKind.Column;
import id.jejak.engine.imports.ImportKind.Step;
import id.jejak.engine.imports.ImportRows.Asked;
import id.jejak.engine.imports.ImportRows.Becoming;
import id.jejak.engine.imports.ImportRows.Content;
import id.jejak.engine.imports.ImportRows.Result;
import id.jejak.engine.imports.ImportRows.Running;
import id.jejak.engine.imports.ImportRows.Waiting;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.web.CommandReader;
import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationTable;
import id.jejak.engine.web.UnreadableBody;
import id.jejak.engine.web.UnreadableRequest;
import id.jejak.kernel.Command;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Asks for what a row stands for, in the caller's name. What a row asks for is known by its
/// content, whichever file it came in: what was accepted before is not asked again, what was
/// refused is.
final class RowAsker {
  private static final Logger log = LoggerFactory.getLogger(RowAsker.class);

  private final Commands commands;
  private final CommandReader reader;
  private final RowGuard guard;
  private final RowWords words;
  private final MasterKey master;
  private final ImportRows rows;
  private final Map<Class<? extends Command>, Operation> operations = new HashMap<>();

  RowAsker(
      Commands commands,
      CommandReader reader,
      OperationTable operations,
      RowGuard guard,
      RowWords words,
      MasterKey master,
      ImportRows rows) {
    this.commands = commands;
    this.reader = reader;
    this.guard = guard;
    this.words = words;
    this.master = master;
    this.rows = rows;
    operations.all().forEach(each -> this.operations.put(each.command(), each));
  }

  Operation operation(Step step) {
    Operation operation = operations.get(step.command());
    if (operation == null) {
      throw new IllegalStateException(step.command().getSimpleName() + " is no operation");
    }
    return operation;
  }

  /// @param asked what is known of what rows ask for; takes what is learnt
  Result ask(Running of, ImportKind kind, Waiting row, Map<Content, Asked> asked) {
    var cells = new LinkedHashMap<String, String>();
    for (int n = 0; n < kind.columns().size(); n++) {
      cells.put(kind.columns().get(n).name(), row.cells().get(n));
    }
    var about = new ArrayList<String>();
    String token = null;
    try {
      var names = new HashMap<String, String>();
      for (Step step : kind.steps()) {
        if (step.unless().isEmpty() || cells.getOrDefault(step.unless(), "").isEmpty()) {
          String changed = ask(of, kind, step, cells, names, about, asked);
          token = changed == null ? token : changed;
        }
      }
      return result(row, token == null ? Becoming.ALREADY_DONE : Becoming.ACCEPTED, about, token);
    } catch (Refused no) {
      return new Result(
          row.row(), Becoming.REFUSED, no.code, no.details, String.join(" ", about), token);
    }
  }

  private static Result result(
      Waiting row, Becoming became, List<String> about, @Nullable String token) {
    return new Result(row.row(), became, null, Map.of(), String.join(" ", about), token);
  }

  /// Ends a row: what follows rests on what was refused.
  private static final class Refused extends Exception {
    private final String code;
    private final transient Map<String, String> details;

    Refused(String code, Map<String, String> details) {
      super(code, null, false, false);
      this.code = code;
      this.details = details;
    }
  }

  /// @return the token of what changed; null where nothing did
  private @Nullable String ask(
      Running of,
      ImportKind kind,
      Step step,
      Map<String, String> cells,
      Map<String, String> names,
      List<String> about,
      Map<Content, Asked> known)
      throws Refused {
    Operation operation = operation(step);
    var path = new HashMap<String, String>();
    var body = JsonNodeFactory.instance.objectNode();
    fill(kind, step, operation, cells, path, body);
    for (String component : step.takes()) {
      String name = names.get(component);
      if (name != null) {
        body.put(component, name);
      }
    }
    var content = content(operation, path, body);
    Asked before = known.get(content);
    if (before == null) {
      before = rows.asked(of.caller().actor(), content.bytes());
    }
    UUID id = Derived.uuid("import", content.hex(), String.valueOf(before.refused()));
    CommandReader.Read read = read(operation, path, body, id);
    names.putAll(read.named());
    about.add(read.command().target().value());
    if (before.done()) {
      return null;
    }
    admit(of, operation, read.command());
    Outcome outcome = decide(of, read.command(), id);
    known.put(
        content,
        outcome.isRefused()
            ? new Asked(before.refused() + 1, false)
            : new Asked(before.refused(), true));
    return switch (outcome) {
      case Outcome.Accepted yes -> yes.token().toString();
      case Outcome.AlreadySo _ -> null;
      case Outcome.Refused no -> throw new Refused(no.code(), no.details());
    };
  }

  private static void fill(
      ImportKind kind,
      Step step,
      Operation operation,
      Map<String, String> cells,
      Map<String, String> path,
      ObjectNode body) {
    for (Column column : kind.columns()) {
      String text = cells.getOrDefault(column.name(), "");
      boolean said = !text.isEmpty() || column.form() == ImportKind.Form.LIST;
      if (step.columns().contains(column.name()) && said) {
        if (operation.variables().contains(column.name())) {
          path.put(column.name(), text);
        } else {
          set(body, column, text);
        }
      }
    }
  }

  private static void set(ObjectNode body, Column column, String text) {
    String[] steps = column.name().split("\\.");
    ObjectNode at = body;
    for (int n = 0; n < steps.length - 1; n++) {
      at = at.withObject("/" + steps[n]);
    }
    String last = steps[steps.length - 1];
    switch (column.form()) {
      case TEXT, DAY -> at.put(last, text);
      case LIST -> {
        var list = at.putArray(last);
        for (String word : text.split("[\\s;]+")) {
          if (!word.isEmpty()) {
            list.add(word);
          }
        }
      }
      case PAIRS -> {
        var pairs = at.putObject(last);
        for (String pair : text.split("[\\s;]+")) {
          int equals = pair.indexOf('=');
          pairs.put(
              equals < 0 ? pair : pair.substring(0, equals),
              equals < 0 ? "" : pair.substring(equals + 1));
        }
      }
    }
  }

  private Content content(Operation operation, Map<String, String> path, ObjectNode body) {
    String all = operation.address() + "\n" + new java.util.TreeMap<>(path) + "\n" + body;
    return new Content(
        HexFormat.of().formatHex(master.mac("import", all.getBytes(StandardCharsets.UTF_8))));
  }

  private CommandReader.Read read(
      Operation operation, Map<String, String> path, ObjectNode body, UUID id) throws Refused {
    for (String variable : operation.variables()) {
      if (!path.containsKey(variable)) {
        throw malformed(variable + " is required", variable);
      }
    }
    try {
      return reader.read(operation, path, body, id);
    } catch (UnreadableRequest | UnreadableBody e) {
      RowWords.Expected expected = words.expected(e);
      throw malformed(expected.rule(), expected.at().replaceFirst("^#?/?", "").replace('/', '.'));
    }
  }

  private static Refused malformed(String rule, String column) {
    return new Refused("MALFORMED", Map.of("rule", rule, "column", column));
  }

  private void admit(Running of, Operation operation, Command command) throws Refused {
    try {
      guard.permit(of.caller(), operation);
      guard.admit(of.caller(), operation, command);
    } catch (ErrorResponseException turnedAway) {
      Map<String, Object> properties = turnedAway.getBody().getProperties();
      Object code = properties == null ? null : properties.get("code");
      throw new Refused(
          code == null ? "NOT_PERMITTED" : code.toString(), Map.of("id", command.target().value()));
    }
  }

  /// A fault of the machinery ends the slice, and the row comes again. Any other is this row's
  /// alone.
  private Outcome decide(Running of, Command command, UUID id) throws Refused {
    try {
      return commands.ask(
          command,
          new Provenance(
              id,
              of.caller().actor(),
              of.caller().role(),
              of.caller().tenant(),
              of.occurredAt(),
              null,
              of.reason(),
              Derived.uuid("import", of.id()),
              null,
              null));
    } catch (RuntimeException failure) {
      if (Machinery.failed(failure)
          || failure instanceof org.springframework.dao.DuplicateKeyException) {
        throw failure;
      }
      String correlation = UUID.randomUUID().toString();
      log.atError().addKeyValue("correlation", correlation).setCause(failure).log("failed");
      throw new Refused("TECHNICAL_FAILURE", Map.of("correlation", correlation));
    }
  }
}
