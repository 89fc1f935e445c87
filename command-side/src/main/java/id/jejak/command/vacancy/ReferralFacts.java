package id.jejak.command.vacancy;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyId;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/// What a referral rests on.
///
/// @param nobody why nothing may begin for the person
/// @param pooled the person is published in the talent pool
/// @param certificate belongs to the person, where one is named
record ReferralFacts(
    Vacancy vacancy, @Nullable Refusal nobody, boolean pooled, boolean certificate) {
  static final ReferralFacts NONE = new ReferralFacts(new Vacancy.None(), null, false, false);

  static ReferralFacts of(
      VacancyId vacancy, PersonId person, @Nullable CertificateId certificate, History history) {
    return new ReferralFacts(
        Vacancy.after(history.of(vacancy, VacancyEvent.class)),
        Survivor.objectionTo(person, history),
        pooled(person, history),
        certificate == null || holds(person, certificate, history));
  }

  private static boolean pooled(PersonId person, History history) {
    var shown = new HashSet<CertificateId>();
    for (TalentEvent event : history.of(TalentId.of(person), TalentEvent.class)) {
      switch (event) {
        case TalentPublished published -> shown.add(published.certificate());
        case TalentHidden hidden -> shown.remove(hidden.certificate());
        case TalentViewed _ -> {} // changes nothing
      }
    }
    return !shown.isEmpty();
  }

  private static boolean holds(PersonId person, CertificateId certificate, History history) {
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      if (event instanceof CertificateIssued issued) {
        return issued.of().person().equals(person);
      }
      if (event instanceof ExternalCertificateRecorded recorded) {
        return recorded.of().person().equals(person);
      }
    }
    return false;
  }
}
