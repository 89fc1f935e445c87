package id.jejak.messages.person;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

/// @param contact sealed for the person as a data subject: nothing obliges us to keep it, so it can
///   be forgotten while what a certificate rests on stays
public record RegisterPerson(
    PersonId person,
    Personal<IdentityDocument> identity,
    Personal<String> name,
    Personal<LocalDate> birth,
    Sex sex,
    Education education,
    RegionCode domicile,
    Personal<Contact> contact,
    boolean synthetic)
    implements PersonCommand, Begins {
  public RegisterPerson {
    UpdateContact.check(person, contact);
  }
}
