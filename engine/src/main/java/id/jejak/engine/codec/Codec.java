package id.jejak.engine.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.RecyclerPool;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Messages as JSON. The bytes that it writes are stored and hashed as they are, so equal messages
/// give equal text: properties, map entries and sets are in alphabetical order, and what is absent
/// is left out.
public final class Codec {
  private static final String PLACE = "place";
  private static final String PLAIN = "plain";

  private final TypeNames names;
  private final Sealer sealer;
  private final JsonMapper json;

  /// For what is written or read while the text around it is: the thread's buffers are taken then.
  private final JsonMapper within;

  private final Map<String, ObjectReader> envelopes = new ConcurrentHashMap<>();

  private final Map<Class<?>, ObjectWriter> sealing = new ConcurrentHashMap<>();
  private final ObjectWriter plain;

  public Codec(TypeNames names, Sealer sealer) {
    this.names = names;
    this.sealer = sealer;
    var module = new SimpleModule("jejak");
    module.addSerializer(Personal.class, new PersonalWriter());
    module.addDeserializer(Personal.class, new PersonalReader(null));
    module.addSerializer(Set.class, new SortedSetWriter());
    this.json = mapper(module, JsonRecyclerPools.threadLocalPool());
    this.within = mapper(module, JsonRecyclerPools.newConcurrentDequePool());
    this.plain = json.writer().withAttribute(PLAIN, true);
  }

  private static JsonMapper mapper(JacksonModule module, RecyclerPool<BufferRecycler> buffers) {
    return JsonMapper.builder(JsonFactory.builder().recyclerPool(buffers).build())
        .addModule(module)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
        .build();
  }

  public TypeNames names() {
    return names;
  }

  /// A message with its personal data sealed.
  public byte[] seal(Object message) {
    return sealing(message).writeValueAsBytes(message);
  }

  private ObjectWriter sealing(Object message) {
    return sealing.computeIfAbsent(
        message.getClass(), type -> json.writerFor(type).withAttribute(PLACE, names.of(type)));
  }

  /// A message with its personal data readable: to be hashed or digested, never to be stored.
  public byte[] plain(Object message) {
    return plain.writeValueAsBytes(message);
  }

  /// What `plain` wrote.
  public <T> T plain(byte[] bytes, Class<T> type, Class<?>... parameters) {
    return json.readerFor(json.getTypeFactory().constructParametricType(type, parameters))
        .withAttribute(PLAIN, true)
        .readValue(bytes);
  }

  public Object open(String type, byte[] bytes) {
    return json.readerFor(names.type(type)).withAttribute(PLACE, type).readValue(bytes);
  }

  /// The state of a process: no personal data in it, and no name of a type.
  public String state(Object state) {
    return json.writeValueAsString(state);
  }

  public <S> S state(String text, Class<S> type) {
    return json.readValue(text, type);
  }

  /// A stored event: what happened, and where it came from, as one text.
  public byte[] envelope(UUID id, Provenance by, int rules, Event event) {
    var out = new ByteArrayOutputStream(512);
    try (JsonGenerator to = json.createGenerator(out)) {
      to.writeStartObject();
      to.writeName("by");
      json.writeValue(to, by);
      to.writeName("event");
      sealing(event).writeValue(to, event);
      to.writeStringProperty("id", id.toString());
      to.writeNumberProperty("rules", rules);
      to.writeEndObject();
    }
    return out.toByteArray();
  }

  public Envelope<?> envelope(String type, byte[] bytes) {
    return envelopes.computeIfAbsent(type, this::envelopes).readValue(bytes);
  }

  private ObjectReader envelopes(String type) {
    return json.readerFor(
            json.getTypeFactory().constructParametricType(Envelope.class, names.type(type)))
        .withAttribute(PLACE, type);
  }

  public record Envelope<E extends Event>(UUID id, Provenance by, int rules, E event) {}

  /// Seals a single value for a place outside the log.
  public String seal(Personal<?> value, String place) {
    return json.writer().withAttribute(PLACE, place).writeValueAsString(new Single<>(value));
  }

  public <T> Personal<T> open(String sealed, String place, Class<T> type) {
    JavaType single =
        json.getTypeFactory()
            .constructParametricType(Single.class, json.getTypeFactory().constructType(type));
    Single<T> found = json.readerFor(single).withAttribute(PLACE, place).readValue(sealed);
    return found.value();
  }

  record Single<T>(Personal<T> value) {}

  private static String place(Object type, @Nullable String field) {
    return type + "." + (field == null ? "-" : field);
  }

  private final class PersonalWriter extends ValueSerializer<Personal> {
    @Override
    public void serialize(Personal value, JsonGenerator to, SerializationContext context) {
      to.writeStartObject();
      if (value.isErased()) {
        to.writeBooleanProperty("erased", true);
      } else if (context.getAttribute(PLAIN) != null) {
        to.writeName(PLAIN);
        context.writeValue(to, value.value());
      } else {
        Object type = context.getAttribute(PLACE);
        if (type == null) {
          throw new IllegalStateException("personal data has no place here");
        }
        TokenStreamContext around = to.streamWriteContext().getParent();
        String place = place(type, around.currentName());
        byte[] sealed =
            sealer.seal(value.subject(), place, within.writeValueAsBytes(value.value()));
        if (sealed == null) {
          to.writeBooleanProperty("erased", true);
        } else {
          to.writeName("sealed");
          to.writeBinary(sealed);
        }
      }
      to.writeStringProperty("subject", value.subject());
      to.writeEndObject();
    }
  }

  /// Reads what the writer wrote, its parts in any order.
  private final class PersonalReader extends ValueDeserializer<Personal> {
    private final @Nullable JavaType content;
    private final @Nullable ObjectReader opened;

    private PersonalReader(@Nullable JavaType content) {
      this.content = content;
      this.opened = content == null ? null : within.readerFor(content);
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return new PersonalReader(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Personal deserialize(JsonParser from, DeserializationContext context) {
      TokenStreamContext around = from.streamReadContext();
      if (around.inObject() && around.getParent() != null) {
        around = around.getParent();
      }
      String field = around.currentName();
      String subject = "";
      byte[] sealed = null;
      Object value = null;
      for (String part = from.nextName(); part != null; part = from.nextName()) {
        var _ = from.nextToken();
        switch (part) {
          case "subject" -> subject = from.getString();
          case "sealed" -> sealed = from.getBinaryValue();
          case PLAIN -> value = plain(from, context);
          default -> from.skipChildren();
        }
      }
      if (sealed != null) {
        Object type = java.util.Objects.requireNonNull(context.getAttribute(PLACE));
        byte[] plain = sealer.open(subject, place(type, field), sealed);
        value = plain == null ? null : java.util.Objects.requireNonNull(opened).readValue(plain);
      }
      return value == null ? Personal.erased(subject) : new Personal<Object>(subject, value);
    }

    /// Readable only where somebody asked for that.
    private @Nullable Object plain(JsonParser from, DeserializationContext context) {
      if (context.getAttribute(PLAIN) == null) {
        var _ = from.skipChildren();
        return null;
      }
      return context.readValue(from, java.util.Objects.requireNonNull(content));
    }
  }

  private static final class SortedSetWriter extends ValueSerializer<Set> {
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
