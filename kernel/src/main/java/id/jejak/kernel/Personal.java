package id.jejak.kernel;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A datum about a person. It is stored sealed under the data key of `subject`; once that key is
/// destroyed it reads back as erased, never as an error. It prints nothing, so that it cannot reach
/// a log line by accident.
///
/// @param subject the identifier of the person whose key seals the value
/// @param value null when the person has been erased
public record Personal<T>(String subject, @Nullable T value) {
  public static <T> Personal<T> of(Identifier subject, T value) {
    return new Personal<>(subject.value(), value);
  }

  public static <T> Personal<T> erased(String subject) {
    return new Personal<>(subject, null);
  }

  public boolean isErased() {
    return value == null;
  }

  public Optional<T> open() {
    return Optional.ofNullable(value);
  }

  public <R> Personal<R> map(Function<T, R> change) {
    return new Personal<>(subject, value == null ? null : change.apply(value));
  }

  @Override
  public String toString() {
    return "•••";
  }
}
