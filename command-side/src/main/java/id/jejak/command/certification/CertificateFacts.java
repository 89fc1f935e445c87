package id.jejak.command.certification;

import id.jejak.command.certification.Certificate.Held;
import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.PrintCertificate;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a decision about a certificate must know besides; one kind for each wish that needs any.
sealed interface CertificateFacts {
  CertificateFacts NONE = new None();

  Set<CaseOutcome> CORRECTS = Set.of(CaseOutcome.CORRECT);

  record None() implements CertificateFacts {}

  /// A decision "competent" of the committee or of an appeal, with all that the certificate says.
  ///
  /// @param refused why the body could not certify on the day of the decision
  /// @param withheld why it cannot on the day of the issue
  /// @param previous the certificate that this one renews
  /// @param serial the next free number of the year, nationwide
  /// @param registration the next free registration number of the body in the year
  record ToIssue(
      CertificateRef of,
      OrganizationId lsp,
      PlenaryId plenary,
      LocalDate decided,
      SchemeTerms terms,
      String licence,
      @Nullable Refusal refused,
      @Nullable Refusal withheld,
      @Nullable Held previous,
      long serial,
      long registration)
      implements CertificateFacts {}

  /// @param wrong the certificate with the mistake; null where there is none that was issued here
  /// @param found somebody found a mistake and somebody else agreed
  record ToReissue(LocalDate today, @Nullable Held wrong, boolean found, long serial)
      implements CertificateFacts {}

  /// @param unknown the person or the scheme, where nobody knows it, or another stands for the
  ///   person
  record ToImport(LocalDate today, @Nullable Refusal unknown) implements CertificateFacts {}

  /// @param successor the certificate that says it takes this one's place
  record Succeeded(LocalDate today, @Nullable CertificateIssued successor, boolean overlaps)
      implements CertificateFacts {}

  /// @param decided a case was decided so, by somebody else than who opened it
  record ByCase(boolean decided) implements CertificateFacts {}

  /// @param form what the stock has set aside for this copy
  record ToPrint(@Nullable String form) implements CertificateFacts {}

  /// None where nothing was decided competent, so that there is nothing to certify.
  static CertificateFacts toIssue(IssueCertificate asked, History history) {
    var decision = Decided.of(asked.assessment(), history);
    if (decision == null) {
      return NONE;
    }
    var candidate = decision.about().candidate();
    var terms = terms(candidate.scheme(), history);
    if (terms == null) {
      return NONE;
    }
    var of =
        new CertificateRef(
            asked.certificate(),
            candidate.person(),
            candidate.scheme(),
            candidate.lsp(),
            candidate.program(),
            candidate.application(),
            asked.assessment());
    var scheme = candidate.scheme().scheme();
    var licence = LicenceOnDay.of(candidate.lsp(), decision.on(), history);
    var refused = licence.objectionTo(scheme);
    var withheld = LicenceOnDay.of(candidate.lsp(), asked.on(), history).objectionTo(scheme);
    boolean goes = refused == null && withheld == null;
    return new ToIssue(
        of,
        candidate.lsp(),
        decision.plenary(),
        decision.on(),
        terms,
        Objects.requireNonNullElse(licence.number(), ""),
        refused,
        withheld,
        decision.renews() == null ? null : held(decision.renews(), history),
        goes ? history.next(Numbers.certificates(asked.on())) : 0,
        goes ? history.next(Numbers.registrations(candidate.lsp(), asked.on())) : 0);
  }

  static CertificateFacts toReissue(
      ReissueAfterCorrection asked, LocalDate today, History history) {
    var wrong = held(asked.corrects(), history);
    return wrong == null || wrong.external()
        ? new ToReissue(today, null, false, 0)
        : new ToReissue(
            today,
            wrong,
            asked.caseId() == null
                ? corrected(wrong.of().person(), history)
                : decided(asked.caseId(), asked.corrects(), CORRECTS, history),
            history.next(Numbers.certificates(today)));
  }

  static @Nullable Held held(CertificateId certificate, History history) {
    Certificate state = new Certificate.None();
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      state = state.evolve(event);
    }
    return state instanceof Held held ? held : null;
  }

  static CertificateFacts toImport(
      ImportExternalCertificate asked, LocalDate today, History history) {
    var nobody = Survivor.objectionTo(asked.person(), history);
    return new ToImport(
        today,
        nobody == null && terms(asked.scheme(), history) == null
            ? new NotFound(asked.scheme().toString())
            : nobody);
  }

  static CertificateFacts succeeded(
      CertificateId certificate, CertificateId by, LocalDate today, History history) {
    var next = held(by, history);
    return new Succeeded(
        today,
        next != null
                && next.origin() instanceof CertificateIssued issued
                && certificate.equals(issued.previous())
            ? issued
            : null,
        history.rules().text("renewal.overlap").equals("UNTIL_EXPIRY"));
  }

  static CertificateFacts toPrint(PrintCertificate asked, History history) {
    return new ToPrint(BlankoDecider.setAside(asked.certificate(), asked.copy(), history));
  }

  static CertificateFacts byCase(
      CaseId decided, CertificateId certificate, Set<CaseOutcome> so, History history) {
    return new ByCase(decided(decided, certificate, so, history));
  }

  private static boolean decided(
      CaseId decided, CertificateId certificate, Set<CaseOutcome> so, History history) {
    return history.of(decided, CaseEvent.class).stream()
        .anyMatch(event ->
            event instanceof CaseDecided ended
                && certificate.equals(ended.of().certificate())
                && so.contains(ended.outcome()));
  }

  private static boolean corrected(PersonId person, History history) {
    return history.of(person, PersonEvent.class).stream()
        .anyMatch(PersonDataCorrected.class::isInstance);
  }

  private static @Nullable SchemeTerms terms(SchemeVersion pinned, History history) {
    return PublishedScheme.of(pinned.scheme(), history).terms(pinned);
  }
}
