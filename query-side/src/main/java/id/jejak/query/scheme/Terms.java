package id.jejak.query.scheme;

import id.jejak.messages.scheme.SchemeTerms;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The terms of a scheme version as JSON, in one form: what `docs/schemes.md` describes, with the
/// members of sets in order.
final class Terms {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new SimpleModule("terms").addSerializer(Set.class, new InOrder()))
          .build();

  private Terms() {}

  static String text(SchemeTerms terms) {
    return JSON.writeValueAsString(terms);
  }

  static JsonNode read(String text) {
    return JSON.readTree(text);
  }

  /// Term by term, in the order of the form. Of lists it says what is gone and what is new: the new
  /// units are those that a renewal by recognition assesses.
  static List<Change> changes(JsonNode before, JsonNode after) {
    return after
        .propertyStream()
        .filter(term -> !term.getValue().equals(before.get(term.getKey())))
        .map(term -> change(term.getKey(), before.path(term.getKey()), term.getValue()))
        .toList();
  }

  private static Change change(String term, JsonNode before, JsonNode after) {
    return before.isArray() && after.isArray()
        ? new Change(term, null, null, missing(before, after), missing(after, before))
        : new Change(term, before, after, List.of(), List.of());
  }

  private static List<JsonNode> missing(JsonNode of, JsonNode in) {
    var there = in.valueStream().toList();
    return of.valueStream().filter(each -> !there.contains(each)).toList();
  }

  /// @param from null where `gone` and `added` say more
  record Change(
      String term,
      @Nullable JsonNode from,
      @Nullable JsonNode to,
      List<JsonNode> gone,
      List<JsonNode> added) {}

  @SuppressWarnings("rawtypes") // a serializer is registered under a raw class
  private static final class InOrder extends ValueSerializer<Set> {
    @Override
    public void serialize(Set value, JsonGenerator to, SerializationContext context) {
      to.writeStartArray();
      ((Set<?>) value)
          .stream()
              .sorted(Comparator.comparing(String::valueOf))
              .forEach(each -> context.writeValue(to, each));
      to.writeEndArray();
    }
  }
}
