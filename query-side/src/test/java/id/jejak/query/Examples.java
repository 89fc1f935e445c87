package id.jejak.query;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.NumberRegistryId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.RegionCode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// One example of any event, made from the shape of its record.
public final class Examples {
  private Examples() {}

  public static Event of(Class<? extends Event> type) {
    return (Event) make(type, type);
  }

  private static Object make(Class<?> type, Type generic) {
    if (type == String.class) return "TEXT";
    if (type == int.class) return 1;
    if (type == long.class) return 1L;
    if (type == boolean.class) return true;
    if (type == LocalDate.class) return LocalDate.parse("2023-01-09");
    if (type == Instant.class) return Instant.parse("2023-01-09T01:00:00Z");
    if (type == UUID.class) return new UUID(0, 0);
    if (type == Integer.class) return 1;
    if (type == List.class) return List.of(argument(generic));
    if (type == Set.class) return Set.of(argument(generic));
    if (type == Map.class) return Map.of();
    if (type == Personal.class) return new Personal<>("per-1", "sealed");
    if (type == CertificateNumber.class) return new CertificateNumber("74100 2166 5 0006474 2023");
    if (type == IdentityDocument.class) return IdentityDocument.nik("1607114101909001");
    if (type == NumberRegistryId.class) return NumberRegistryId.certificates(2023);
    if (type == BlankoStockId.class) return BlankoStockId.of(new OrganizationId("org-1"));
    if (type == TrainingType.class) return new TrainingType("OTO");
    if (type == UnitCode.class) return new UnitCode("M.74100.001.02");
    if (type == RegionCode.class) return new RegionCode("16.07.11");
    if (type == Requirement.class) return Requirement.NONE;
    if (type.isEnum()) return type.getEnumConstants()[0];
    if (type.isSealed()) return make(type.getPermittedSubclasses()[0], generic);
    return record(type);
  }

  private static Object argument(Type generic) {
    Type argument = ((ParameterizedType) generic).getActualTypeArguments()[0];
    return make((Class<?>) argument, argument);
  }

  private static Object record(Class<?> type) {
    var components = type.getRecordComponents();
    var values =
        Arrays.stream(components).map(c -> make(c.getType(), c.getGenericType())).toArray();
    try {
      return construct(type, components, values);
    } catch (IllegalArgumentException shape) {
      return identifier(type, components, shape);
    }
  }

  /// An identifier says what it looks like when it does not like what it gets.
  private static Object identifier(
      Class<?> type, RecordComponent[] components, IllegalArgumentException shape) {
    String text = String.valueOf(shape.getMessage());
    if (components.length == 1 && text.contains("looks like ") && text.endsWith("-…")) {
      String prefix = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
      return construct(type, components, prefix + "1");
    }
    if (type.getSimpleName().equals("SchemeTerms")) {
      var values =
          Arrays.stream(components).map(c -> make(c.getType(), c.getGenericType())).toArray();
      values[2] = "74100";
      values[3] = "2166";
      values[1] = 1;
      values[0] = id.jejak.messages.scheme.Packaging.KKNI;
      return construct(type, components, values);
    }
    throw shape;
  }

  private static Object construct(Class<?> type, RecordComponent[] components, Object... values) {
    try {
      var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
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
