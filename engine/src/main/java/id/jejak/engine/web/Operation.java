package id.jejak.engine.web;

import id.jejak.kernel.Command;
import id.jejak.kernel.Identifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// One command as it is asked for over HTTP.
///
/// @param path below `/api/v1`; a variable is a component of the command, or what one is made of
/// @param bound the variables that are called otherwise in the command
/// @param named the identifiers that the caller may leave to us, with their prefix
/// @param subject whose key seals the personal data of the command
/// @param apart what is sealed under a key of its own: for the identifier that follows from the
///   rest
/// @param otherwise what holds when the caller says nothing
public record Operation(
    String method,
    String path,
    Class<? extends Command> command,
    Map<String, String> bound,
    Map<String, String> named,
    Subject subject,
    Map<String, Class<? extends Identifier>> apart,
    Map<String, Object> otherwise) {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  Operation(String method, String path, Class<? extends Command> command) {
    this(method, path, command, Map.of(), Map.of(), new Subject.Person(), Map.of(), Map.of());
  }

  /// Whose key seals what is personal.
  public sealed interface Subject {
    /// The component `person`; without one, the person of the stream that decides.
    record Person() implements Subject {}

    /// What the component holds, which may lie deeper: `candidate.person`.
    record Named(String component) implements Subject {}

    /// The person of the stream that the component names.
    record PersonOf(String component) implements Subject {}
  }

  /// As access lists and documents name it.
  public String address() {
    return method + " " + path;
  }

  public List<String> variables() {
    return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /// What the variables of the path are called in the command.
  public List<String> components() {
    return variables().stream().map(this::component).toList();
  }

  /// What a request says by name, in its path or its body.
  public Set<String> said() {
    var names = new HashSet<>(Shape.names(command));
    names.addAll(components());
    return names;
  }

  /// What a variable of the path is called in the command.
  String component(String variable) {
    return bound.getOrDefault(variable, variable);
  }

  Operation binding(String variable, String component) {
    return new Operation(
        method, path, command, and(bound, variable, component), named, subject, apart, otherwise);
  }

  Operation naming(String component, String prefix) {
    return new Operation(
        method, path, command, bound, and(named, component, prefix), subject, apart, otherwise);
  }

  Operation sealed(Subject whose) {
    return new Operation(method, path, command, bound, named, whose, apart, otherwise);
  }

  Operation apart(String component, Class<? extends Identifier> key) {
    return new Operation(
        method, path, command, bound, named, subject, and(apart, component, key), otherwise);
  }

  Operation otherwise(String component, Object value) {
    return new Operation(
        method, path, command, bound, named, subject, apart, and(otherwise, component, value));
  }

  private static <V> Map<String, V> and(Map<String, V> map, String key, V value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return Map.copyOf(more);
  }
}
