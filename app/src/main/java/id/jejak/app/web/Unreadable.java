package id.jejak.app.web;

import id.jejak.engine.web.UnreadableRequest;
import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says what was expected of a request that could not be read, and where; never what came, because
/// that may be personal data.
///
/// @param at the place in the body (a JSON pointer, RFC 6901) or the name of a parameter or header;
///   empty for the whole
record Unreadable(String rule, String at) {

  static Unreadable of(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof JacksonException json) {
        return new Unreadable(rule(json), pointer(json));
      }
    }
    String rule = own(failure);
    return new Unreadable(rule == null ? "a JSON body is expected" : rule, "");
  }

  static Unreadable parameter(String name, Throwable failure, @Nullable Class<?> expected) {
    String rule = own(failure);
    return new Unreadable(rule == null ? looks(expected) : rule, name);
  }

  private static String rule(JacksonException failure) {
    String own = own(failure);
    if (own != null) {
      return own;
    }
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          "the fields here are " + names(unknown.getKnownPropertyIds());
      case InvalidNullException missing ->
          missing.getPropertyName().getSimpleName() + " is required";
      case StreamReadException _ -> "the body is well-formed JSON";
      case MismatchedInputException mismatch -> looks(mismatch.getTargetType());
      default -> "another kind of value is expected here";
    };
  }

  /// The rule of a value object of ours. Others put what came into their messages.
  private static @Nullable String own(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof UnreadableRequest unreadable) {
        return unreadable.rule();
      }
      if (each.getClass() == IllegalArgumentException.class && thrownByValueObject(each)) {
        return each.getMessage();
      }
    }
    return null;
  }

  private static boolean thrownByValueObject(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return stack.length > 0
        && List.of("id.jejak.messages.", "id.jejak.kernel.").stream()
            .anyMatch(stack[0].getClassName()::startsWith);
  }

  private static String looks(@Nullable Class<?> expected) {
    if (expected == null) {
      return "another kind of value is expected here";
    }
    if (expected.isEnum()) {
      return "one of "
          + Arrays.stream(expected.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (expected == LocalDate.class) {
      return "a day looks like 2023-01-05";
    }
    if (expected == Instant.class) {
      return "a moment looks like 2023-01-05T02:00:00Z";
    }
    if (expected.isPrimitive() || Number.class.isAssignableFrom(expected)) {
      return "a number is expected here";
    }
    String own = expected.isRecord() ? asked(expected) : null;
    return own == null ? "another kind of value is expected here" : own;
  }

  /// What a value object of ours says when it is given nothing.
  private static @Nullable String asked(Class<?> expected) {
    try {
      expected.getConstructor(String.class).newInstance("");
      return null;
    } catch (InvocationTargetException refused) {
      return own(refused);
    } catch (ReflectiveOperationException noSuchValue) {
      return null;
    }
  }

  private static String names(@Nullable Collection<?> known) {
    return known == null
        ? "others"
        : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  /// Our own names only: a key of a map, and a field that we do not know, came from the caller.
  private static String pointer(JacksonException failure) {
    var path = failure.getPath();
    int known = failure instanceof UnrecognizedPropertyException ? path.size() - 1 : path.size();
    return path.subList(0, Math.max(0, known)).stream()
        .map(step ->
            step.from() instanceof Map
                ? "*"
                : step.getPropertyName() == null
                    ? String.valueOf(step.getIndex())
                    : step.getPropertyName())
        .map(step -> "/" + step)
        .collect(Collectors.joining("", "#", ""));
  }
}
