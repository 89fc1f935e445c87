package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;

/// `warnings` are codes of checks that do not block, such as a district code of another edition.
public record PersonRegistered(
    PersonId person,
    Personal<IdentityDocument> identity,
    Personal<String> name,
    Personal<LocalDate> birth,
    Sex sex,
    Education education,
    RegionCode domicile,
    Personal<Contact> contact,
    boolean synthetic,
    List<String> warnings)
    implements PersonEvent {}
