package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.licence.LicenceOnDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a decision about an application must know besides.
///
/// @param licence null where it does not matter
/// @param certified holds an active certificate of the scheme already
record ApplicationFacts(
    Scheme scheme, @Nullable LicenceOnDay licence, Network network, boolean certified) {
  static final ApplicationFacts NONE =
      new ApplicationFacts(Scheme.UNKNOWN, null, Network.NONE, false);

  static ApplicationFacts toApply(CandidateRef candidate, History history) {
    return new ApplicationFacts(
        Scheme.of(candidate.scheme().scheme(), history), null, Network.NONE, false);
  }

  static ApplicationFacts toAdmit(CandidateRef candidate, LocalDate on, History history) {
    return new ApplicationFacts(
        Scheme.UNKNOWN,
        LicenceOnDay.of(candidate.lsp(), on, history),
        Network.of(candidate.program(), on, history),
        history.holder(
                "active-certificate",
                candidate.person().value() + "|" + candidate.scheme().scheme().value())
            != null);
  }
}
