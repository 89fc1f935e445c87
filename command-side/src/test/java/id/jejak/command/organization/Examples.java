package id.jejak.command.organization;

import id.jejak.kernel.Personal;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

/// The labour office of Banyuasin and who heads it in 2023.
final class Examples {
  static final OrganizationId OFFICE = new OrganizationId("org-disnaker-banyuasin");
  static final String HEAD = "Kepala Dinas";
  static final PersonId SITI = new PersonId("per-siti");
  static final PersonId BUDI = new PersonId("per-budi");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final OrganizationRegistered REGISTERED =
      new OrganizationRegistered(
          OFFICE,
          OrganizationKind.LABOUR_OFFICE,
          "Disnakertrans Banyuasin",
          new RegionCode("16.07"));
  static final OrganizationId CENTRE = new OrganizationId("org-blk-banyuasin");
  static final SchemeId SCHEME = new SchemeId("sch-otomotif");
  static final OrganizationRegistered CENTRE_REGISTERED =
      new OrganizationRegistered(
          CENTRE, OrganizationKind.TRAINING_CENTRE, "BLK Banyuasin", new RegionCode("16.07"));
  static final OfficeHolderAppointed SITI_HEADS = heads(SITI, false, YEAR);

  private Examples() {}

  static OfficeHolderAppointed heads(PersonId who, boolean acting, Period term) {
    return new OfficeHolderAppointed(OFFICE, HEAD, who, Personal.of(who, "Kepala"), acting, term);
  }

  static AppointOfficeHolder appoint(PersonId who, boolean acting, Period term) {
    return new AppointOfficeHolder(OFFICE, HEAD, who, Personal.of(who, "Kepala"), acting, term);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }
}
