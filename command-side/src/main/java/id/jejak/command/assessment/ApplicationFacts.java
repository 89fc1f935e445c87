package id.jejak.command.assessment;

import id.jejak.command.assessment.Application.Filed;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.Survivor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a decision about an application must know besides.
///
/// @param merged who stands for the candidate, where something new begins
/// @param licence null where it does not matter
/// @param network of the body; left out where it may certify everybody
/// @param holding the active certificate of the scheme that the candidate holds already
/// @param renewed the certificate that is to be renewed
/// @param assessed an assessment was reported
record ApplicationFacts(
    @Nullable PersonMerged merged,
    Scheme scheme,
    @Nullable LicenceOnDay licence,
    Network network,
    Standing standing,
    @Nullable String holding,
    @Nullable CertificateRef renewed,
    boolean assessed,
    LocalDate day) {
  static final ApplicationFacts NONE =
      new ApplicationFacts(
          null,
          Scheme.UNKNOWN,
          null,
          Network.NONE,
          Standing.NONE,
          null,
          null,
          false,
          LocalDate.MIN);

  static ApplicationFacts toApply(ApplyForCertification asked, LocalDate day, History history) {
    var candidate = asked.candidate();
    return new ApplicationFacts(
        isNew(asked) ? Survivor.merged(candidate.person(), history) : null,
        Scheme.of(candidate.scheme().scheme(), history),
        null,
        Network.NONE,
        Standing.NONE,
        null,
        asked.renews() == null ? null : Renewed.of(asked.renews(), history),
        false,
        day);
  }

  /// Nothing before it is continued: no training, no assessment.
  private static boolean isNew(ApplyForCertification asked) {
    return asked.candidate().enrollment() == null && asked.track() != Track.REASSESSMENT;
  }

  static ApplicationFacts toAdmit(
      CandidateRef candidate, Filed filed, LocalDate on, History history) {
    var scheme = Scheme.of(candidate.scheme().scheme(), history);
    var terms = scheme.terms(candidate.scheme());
    var licence = LicenceOnDay.of(candidate.lsp(), on, history);
    var renews = filed.form().renews();
    return new ApplicationFacts(
        null,
        scheme,
        licence,
        licence.type() == LspType.P3 ? Network.NONE : Network.of(candidate, on, history),
        terms == null ? Standing.NONE : Standing.of(candidate, filed.brought(), terms, history),
        history.holder("active-certificate", Standing.key(candidate, candidate.scheme().scheme())),
        renews == null ? null : Renewed.of(renews, history),
        false,
        on);
  }

  static ApplicationFacts toRejectUntrained(Filed filed, LocalDate on, History history) {
    var candidate = filed.candidate();
    var scheme = Scheme.of(candidate.scheme().scheme(), history);
    var terms = scheme.terms(candidate.scheme());
    return new ApplicationFacts(
        null,
        scheme,
        null,
        Network.NONE,
        terms == null ? Standing.NONE : Standing.of(candidate, filed.brought(), terms, history),
        null,
        null,
        Attempts.reported(candidate.application(), history),
        on);
  }
}
