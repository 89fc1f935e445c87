package id.jejak.command.trainer;

import id.jejak.kernel.Personal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import java.time.LocalDate;

/// A trainer of the training centre.
final class Examples {
  static final TrainerId TRAINER = new TrainerId("trn-agus");
  static final PersonId AGUS = new PersonId("per-agus");
  static final OrganizationId BLK = new OrganizationId("org-blk-banyuasin");
  static final SchemeId OTO = new SchemeId("sch-otomotif");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final TrainerRegistered REGISTERED =
      new TrainerRegistered(TRAINER, AGUS, Personal.of(AGUS, "Agus"), Employment.ASN, BLK);

  private Examples() {}
}
