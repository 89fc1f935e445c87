package id.jejak.engine.web;

import id.jejak.kernel.Personal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// Values as callers write them.
final class PlainValues {
  private PlainValues() {}

  static JacksonModule module() {
    return new SimpleModule("plain values")
        .addDeserializer(Personal.class, new PersonalReader(null, ""))
        .addDeserializer(LocalDate.class, new DayReader());
  }

  /// Takes the value as it is and seals it for whom the command is about.
  private static final class PersonalReader extends ValueDeserializer<Personal> {
    private final @Nullable JavaType content;
    private final String component;

    private PersonalReader(@Nullable JavaType content, String component) {
      this.content = content;
      this.component = component;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return new PersonalReader(
          context.getContextualType().containedTypeOrUnknown(0),
          property == null ? "" : property.getName());
    }

    @Override
    public Personal deserialize(JsonParser from, DeserializationContext context) {
      Object value = context.readValue(from, java.util.Objects.requireNonNull(content));
      var seals = (CommandReader.Seals) context.getAttribute(CommandReader.Seals.class);
      return new Personal<>(java.util.Objects.requireNonNull(seals).of(component), value);
    }
  }

  /// A day of our time: what lies beyond fits no calendar of ours and no table.
  private static final class DayReader extends ValueDeserializer<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    @Override
    public LocalDate deserialize(JsonParser from, DeserializationContext context) {
      String text = from.currentToken() == JsonToken.VALUE_STRING ? from.getString() : "";
      try {
        if (DAY.matcher(text).matches()) {
          return LocalDate.parse(text);
        }
      } catch (java.time.DateTimeException noSuchDay) {
        // told like any other text that is no day
      }
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, "", "a day looks like 2023-01-05");
    }
  }
}
