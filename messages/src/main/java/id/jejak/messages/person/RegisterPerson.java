package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

public record RegisterPerson(
    PersonId person,
    Personal<Nik> nik,
    Personal<String> name,
    Personal<LocalDate> birth,
    Sex sex,
    Education education,
    RegionCode domicile,
    Personal<Contact> contact,
    boolean synthetic)
    implements PersonCommand {}
