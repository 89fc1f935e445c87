package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;

/// The certificates that others give for a course, such as those of the police: the office sees the
/// originals some weeks after the course and records them.
final class ExternalCertificates {
  private static final Issuer POLICE = new Issuer(Issuer.Kind.POLICE, "Kepolisian Daerah (contoh)");
  private static final int DAYS_TO_CERTIFICATE = 21;
  private static final int DAYS_TO_OFFICE = 7;

  private final Plan plan;
  private final Fates fates;
  private final Script.Writer script;

  ExternalCertificates(Plan plan, Fates fates, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.script = script;
  }

  void write() {
    for (TrainingClass each : plan.classes()) {
      if (each.course().external() && !each.forFounders()) {
        LocalDate given = Delivery.completedOn(plan, each).plusDays(DAYS_TO_CERTIFICATE);
        fates.cohort(each).completing().forEach(who -> write(who, given));
      }
    }
  }

  private void write(Applicant who, LocalDate given) {
    Course course = who.trainingClass().course();
    script.add(
        plan.at(plan.after(given.plusDays(DAYS_TO_OFFICE), 0), 10),
        plan.programAdmin(),
        new ImportExternalCertificate(
            who.person(),
            course.scheme(),
            POLICE,
            "CONTOH-%s-%05d".formatted(course, who.ordinal()),
            new Period(given, given.plusMonths(course.terms().validityMonths()).minusDays(1)),
            Verification.ORIGINAL_SEEN));
  }
}
