package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Some of what is recorded about a person: the fields that a correction is about, and no others.
public record PersonData(
    @Nullable Personal<String> name,
    @Nullable Personal<LocalDate> birth,
    @Nullable Personal<IdentityDocument> identity,
    @Nullable Sex sex,
    @Nullable Education education,
    @Nullable RegionCode domicile) {
  public static PersonData ofName(Personal<String> name) {
    return new PersonData(name, null, null, null, null, null);
  }

  public static PersonData ofBirth(Personal<LocalDate> birth) {
    return new PersonData(null, birth, null, null, null, null);
  }

  public static PersonData ofIdentity(Personal<IdentityDocument> identity) {
    return new PersonData(null, null, identity, null, null, null);
  }

  /// The domicile after the correction of one.
  public RegionCode domicileOr(RegionCode before) {
    return domicile == null ? before : domicile;
  }

  public Sex sexOr(Sex before) {
    return sex == null ? before : sex;
  }

  public Set<PersonField> fields() {
    var fields = EnumSet.noneOf(PersonField.class);
    if (name != null) {
      fields.add(PersonField.NAME);
    }
    if (birth != null) {
      fields.add(PersonField.BIRTH);
    }
    if (identity != null) {
      fields.add(PersonField.IDENTITY);
    }
    if (sex != null) {
      fields.add(PersonField.SEX);
    }
    if (education != null) {
      fields.add(PersonField.EDUCATION);
    }
    if (domicile != null) {
      fields.add(PersonField.DOMICILE);
    }
    return fields;
  }
}
