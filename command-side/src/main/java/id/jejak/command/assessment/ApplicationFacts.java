package id.jejak.command.assessment;

import id.jejak.command.assessment.Application.Filed;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.licence.LicenceOnDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a decision about an application must know besides.
///
/// @param licence null where it does not matter
/// @param holding the active certificate of the scheme that the candidate holds already
/// @param renewed the certificate that is to be renewed
record ApplicationFacts(
    Scheme scheme,
    @Nullable LicenceOnDay licence,
    Network network,
    Standing standing,
    @Nullable String holding,
    @Nullable CertificateRef renewed,
    LocalDate day) {
  static final ApplicationFacts NONE =
      new ApplicationFacts(
          Scheme.UNKNOWN, null, Network.NONE, Standing.NONE, null, null, LocalDate.MIN);

  static ApplicationFacts toApply(ApplyForCertification asked, LocalDate day, History history) {
    return new ApplicationFacts(
        Scheme.of(asked.candidate().scheme().scheme(), history),
        null,
        Network.NONE,
        Standing.NONE,
        null,
        asked.renews() == null ? null : Renewed.of(asked.renews(), history),
        day);
  }

  static ApplicationFacts toAdmit(
      CandidateRef candidate, Filed filed, LocalDate on, History history) {
    var scheme = Scheme.of(candidate.scheme().scheme(), history);
    var terms = scheme.terms(candidate.scheme());
    var renews = filed.form().renews();
    return new ApplicationFacts(
        scheme,
        LicenceOnDay.of(candidate.lsp(), on, history),
        Network.of(candidate.program(), on, history),
        terms == null ? Standing.NONE : Standing.of(candidate, filed.brought(), terms, history),
        history.holder("active-certificate", Standing.key(candidate, candidate.scheme().scheme())),
        renews == null ? null : Renewed.of(renews, history),
        on);
  }
}
