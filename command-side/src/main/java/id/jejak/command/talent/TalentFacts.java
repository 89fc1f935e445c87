package id.jejak.command.talent;

import id.jejak.kernel.History;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.PublishTalent;
import org.jspecify.annotations.Nullable;

/// What publishing somebody rests on.
///
/// @param district where the person lives; null where nobody is registered
/// @param scheme what the person's certificate is for; null where it is not valid
record TalentFacts(
    boolean consents, @Nullable RegionCode district, @Nullable SchemeVersion scheme) {
  static final TalentFacts NONE = new TalentFacts(false, null, null);

  static TalentFacts of(PublishTalent asked, History history) {
    return new TalentFacts(
        consents(asked.person(), history),
        district(asked.person(), history),
        scheme(asked.certificate(), asked.person(), history));
  }

  private static boolean consents(PersonId person, History history) {
    boolean consents = false;
    for (DataSubjectEvent event : history.of(DataSubjectId.of(person), DataSubjectEvent.class)) {
      consents =
          switch (event) {
            case ConsentGiven given -> consents || given.purpose() == ConsentPurpose.TALENT_POOL;
            case ConsentWithdrawn withdrawn ->
                consents && withdrawn.purpose() != ConsentPurpose.TALENT_POOL;
          };
    }
    return consents;
  }

  private static @Nullable RegionCode district(PersonId person, History history) {
    for (PersonEvent event : history.of(person, PersonEvent.class)) {
      if (event instanceof PersonRegistered registered) {
        return registered.domicile();
      }
    }
    return null;
  }

  private static @Nullable SchemeVersion scheme(
      CertificateId certificate, PersonId person, History history) {
    @Nullable CertificateRef of = null;
    boolean valid = false;
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      switch (event) {
        case CertificateIssued now -> {
          of = now.of();
          valid = now.of().person().equals(person);
        }
        case ExternalCertificateRecorded now -> {
          of = now.of();
          valid = now.of().person().equals(person);
        }
        case CertificateWithheld _,
            CertificateExpiring _,
            WithdrawalRequested _,
            CertificateRenewed _,
            DuplicateIssued _,
            CertificatePrinted _,
            CertificateDelivered _ -> {}
        case CertificateReinstated now -> valid = now.of().person().equals(person);
        case CertificateExpired _,
            CertificateSuspended _,
            CertificateWithdrawn _,
            CertificateSuperseded _ ->
            valid = false;
      }
    }
    return of != null && valid ? of.scheme() : null;
  }
}
