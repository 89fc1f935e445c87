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
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentField;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What publishing somebody, and looking at them, rests on.
///
/// @param district where the person lives; null where nobody is registered
/// @param held the person's certificate; null where it is not valid
/// @param fields what a profile shows (`talent.fields`), as the text of the consent says
/// @param mayLook the company that asks has access
record TalentFacts(
    boolean consents,
    @Nullable RegionCode district,
    @Nullable Held held,
    Set<TalentField> fields,
    boolean mayLook) {
  /// A certificate, whoever gave it.
  record Held(CertificateRef of, Period validity) {}

  static final TalentFacts NONE = mayLook(false);

  static TalentFacts mayLook(boolean so) {
    return new TalentFacts(false, null, null, Set.of(), so);
  }

  static TalentFacts of(PublishTalent asked, History history) {
    return new TalentFacts(
        consents(asked.person(), history),
        district(asked.person(), history),
        held(asked.certificate(), asked.person(), history),
        Arrays.stream(history.rules().text("talent.fields").split("/"))
            .map(TalentField::valueOf)
            .collect(Collectors.toUnmodifiableSet()),
        false);
  }

  /// Consent was given, and the use of the data is not restricted (R34).
  private static boolean consents(PersonId person, History history) {
    boolean consents = false;
    boolean restricted = false;
    for (DataSubjectEvent event : history.of(DataSubjectId.of(person), DataSubjectEvent.class)) {
      switch (event) {
        case ConsentGiven given -> consents |= given.purpose() == ConsentPurpose.TALENT_POOL;
        case ConsentWithdrawn withdrawn ->
            consents &= withdrawn.purpose() != ConsentPurpose.TALENT_POOL;
        case ProcessingRestricted _ -> restricted = true;
        case RestrictionLifted _ -> restricted = false;
        case AccessRequested _,
            DossierDelivered _,
            ErasureRequested _,
            RequesterVerified _,
            DutiesAsked _,
            DutiesReported _,
            ErasureExecuted _, // takes the consents back itself
            ErasureRefused _ -> {} // changes nothing
      }
    }
    return consents && !restricted;
  }

  private static @Nullable RegionCode district(PersonId person, History history) {
    @Nullable RegionCode found = null;
    for (PersonEvent event : history.of(person, PersonEvent.class)) {
      if (event instanceof PersonRegistered registered) {
        found = registered.domicile();
      } else if (event instanceof PersonDataCorrected corrected && found != null) {
        found = corrected.after().domicileOr(found);
      }
    }
    return found;
  }

  private static @Nullable Held held(CertificateId certificate, PersonId person, History history) {
    @Nullable Held held = null;
    boolean valid = false;
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      switch (event) {
        case CertificateIssued now -> {
          held = new Held(now.of(), now.validity());
          valid = now.of().person().equals(person);
        }
        case ExternalCertificateRecorded now -> {
          held = new Held(now.of(), now.validity());
          valid = now.of().person().equals(person) && now.verification() != Verification.DECLARED;
        }
        case CertificateWithheld _,
            CertificateExpiring _,
            RenewalInvited _,
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
    return valid ? held : null;
  }
}
