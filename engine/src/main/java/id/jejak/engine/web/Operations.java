package id.jejak.engine.web;

import id.jejak.kernel.Command;
import id.jejak.kernel.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// How the commands of a slice are asked for over HTTP: a table, read at start. What modifies an
/// operation follows it.
///
/// @param root the path that the next operations lie under
/// @param withheld commands that nobody can ask for, with the reason
public record Operations(
    String root, List<Operation> all, Map<Class<? extends Command>, String> withheld) {
  public Operations {
    all = List.copyOf(all);
    withheld = Map.copyOf(withheld);
  }

  public static Operations at(String root) {
    return new Operations(root, List.of(), Map.of());
  }

  /// Goes on under another path.
  public Operations and(String otherRoot) {
    return new Operations(otherRoot, all, withheld);
  }

  /// Something happens.
  public Operations post(String path, Class<? extends Command> command) {
    return with(new Operation("POST", root + path, command));
  }

  /// Something is set as a whole: to say the same again changes nothing.
  public Operations put(String path, Class<? extends Command> command) {
    return with(new Operation("PUT", root + path, command));
  }

  /// A variable of the path that the command calls otherwise.
  public Operations binding(String variable, String component) {
    return last(it -> it.binding(variable, component));
  }

  /// The caller may leave it to us to name what is new: after the request, so that a repeated
  /// request means the same thing.
  public Operations naming(String component, String prefix) {
    return last(it -> it.naming(component, prefix));
  }

  /// What is personal is sealed for what this component holds.
  public Operations sealedFor(String component) {
    return last(it -> it.sealed(new Operation.Subject.Named(component)));
  }

  /// What is personal is sealed for the person of the stream that this component names.
  public Operations sealedForPersonOf(String component) {
    return last(it -> it.sealed(new Operation.Subject.PersonOf(component)));
  }

  /// This component is sealed for another identifier, made of the rest: it can be forgotten alone.
  public Operations sealedApart(String component, Class<? extends Identifier> key) {
    return last(it -> it.apart(component, key));
  }

  public Operations otherwise(String component, Object value) {
    return last(it -> it.otherwise(component, value));
  }

  /// Commands that follow from something and that nobody asks for.
  @SafeVarargs
  public final Operations withhold(String because, Class<? extends Command>... commands) {
    var more = new HashMap<>(withheld);
    for (Class<? extends Command> command : commands) {
      more.put(command, because);
    }
    return new Operations(root, all, more);
  }

  private Operations with(Operation operation) {
    var more = new ArrayList<>(all);
    more.add(operation);
    return new Operations(root, more, withheld);
  }

  private Operations last(UnaryOperator<Operation> change) {
    var more = new ArrayList<>(all);
    more.add(change.apply(more.removeLast()));
    return new Operations(root, more, withheld);
  }
}
