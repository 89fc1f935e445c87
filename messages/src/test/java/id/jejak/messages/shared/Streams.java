package id.jejak.messages.shared;

import id.jejak.kernel.Event;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Rules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Other streams, for the tests of folds.
public record Streams(Map<String, List<Event>> streams) implements History {
  public static Streams of(Identifier stream, Event... events) {
    return new Streams(Map.of(stream.value(), List.of(events)));
  }

  @Override
  public <E extends Event> List<E> of(Identifier stream, Class<E> family) {
    return streams.getOrDefault(stream.value(), List.of()).stream().map(family::cast).toList();
  }

  @Override
  public Rules rules() {
    return Rules.NONE;
  }

  @Override
  public long next(String series) {
    throw new UnsupportedOperationException();
  }

  @Override
  public @Nullable String holder(String space, String key) {
    return null;
  }

  @Override
  public List<String> others(String space, Personal<String> key) {
    return List.of();
  }
}
