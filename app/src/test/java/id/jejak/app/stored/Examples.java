package id.jejak.app.stored;

import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.RegionCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One example of anything that is stored or sent, made from the shape of its record: everything is
/// filled, every text says where it stands.
public final class Examples {
  private static final UnitCode UNIT = new UnitCode("M.74100.001.02");

  private static final Map<Class<?>, Object> FIXED =
      Map.ofEntries(
          Map.entry(int.class, 1),
          Map.entry(Integer.class, 1),
          Map.entry(long.class, 750_000L),
          Map.entry(boolean.class, true),
          Map.entry(BigDecimal.class, new BigDecimal("0.80")),
          Map.entry(LocalDate.class, LocalDate.of(2023, 1, 9)),
          Map.entry(Instant.class, Instant.parse("2023-01-09T01:00:00Z")),
          Map.entry(UUID.class, new UUID(0x2023L, 0x8000L)),
          Map.entry(IdentityDocument.class, IdentityDocument.nik("1607114101909001")),
          Map.entry(RegionCode.class, new RegionCode("16.07.11")),
          Map.entry(CertificateNumber.class, new CertificateNumber("74100 2166 5 0006474 2023")),
          Map.entry(TrainingType.class, new TrainingType("OTO")),
          Map.entry(UnitCode.class, UNIT),
          Map.entry(
              SchemeTerms.class,
              new SchemeTerms(
                  Packaging.KKNI,
                  2,
                  "74100",
                  "2166",
                  Certifier.BNSP,
                  List.of(new Unit(UNIT, "title")),
                  SchemeTerms.Entry.TRAINING,
                  Requirement.NONE,
                  Set.of(Instrument.values()),
                  Set.of(Mode.values()),
                  2,
                  6,
                  36,
                  SchemeTerms.Renewal.RECOGNITION,
                  12,
                  List.of(30, 90, 180),
                  240)));

  private Examples() {}

  static Event of(Class<? extends Event> type) {
    return (Event) record(type);
  }

  /// True of what is filled in with more care than its shape tells.
  public static boolean isFixed(Class<?> type) {
    return FIXED.containsKey(type);
  }

  public static Object make(Type generic, String name) {
    if (generic instanceof ParameterizedType of) {
      return container(of, name);
    }
    var type = (Class<?>) generic;
    Object fixed = FIXED.get(type);
    if (fixed != null) {
      return fixed;
    }
    if (type == String.class) {
      return name;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return Identifier.class.isAssignableFrom(type) ? identifier(type) : record(type);
  }

  private static Object container(ParameterizedType generic, String name) {
    Object[] arguments =
        Arrays.stream(generic.getActualTypeArguments())
            .map(argument -> make(argument, name))
            .toArray();
    var type = (Class<?>) generic.getRawType();
    if (type == Personal.class) return new Personal<>("per-1", arguments[0]);
    if (type == List.class) return List.of(arguments);
    if (type == Set.class) return Set.of(arguments);
    if (type == Map.class) return Map.of(arguments[0], arguments[1]);
    throw new IllegalArgumentException("there is no example of " + generic);
  }

  private static Object record(Class<?> type) {
    return construct(
        type,
        Arrays.stream(type.getRecordComponents())
            .map(component -> make(component.getGenericType(), component.getName()))
            .toArray());
  }

  /// An identifier says what it looks like when it does not like what it gets.
  private static Object identifier(Class<?> type) {
    try {
      return construct(type, "?");
    } catch (IllegalArgumentException shape) {
      String text = String.valueOf(shape.getMessage());
      return construct(type, text.substring(text.lastIndexOf(' ') + 1, text.length() - 1) + "1");
    }
  }

  private static Object construct(Class<?> type, Object... values) {
    try {
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException shape) {
        throw shape;
      }
      throw new IllegalStateException(type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
