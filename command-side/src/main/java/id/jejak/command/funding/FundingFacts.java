package id.jejak.command.funding;

import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param day the day of the decision, at the office
/// @param programKnown the programme was planned
/// @param basis the agreement that the allocation leans on
record FundingFacts(LocalDate day, boolean programKnown, Basis basis) {

  /// An agreement as far as money goes.
  ///
  /// @param signed from when it is signed
  /// @param ended from when it is terminated
  record Basis(
      @Nullable AgreementKind kind,
      @Nullable Period term,
      @Nullable LocalDate signed,
      @Nullable LocalDate ended) {
    static final Basis UNKNOWN = new Basis(null, null, null, null);

    static Basis of(List<AgreementEvent> history) {
      Basis basis = UNKNOWN;
      for (AgreementEvent event : history) {
        basis = basis.evolve(event);
      }
      return basis;
    }

    private Basis evolve(AgreementEvent event) {
      return switch (event) {
        case AgreementDrafted fact -> new Basis(fact.kind(), fact.term(), signed, ended);
        case ImplementingAgreementAttached _ -> this;
        case AgreementSigned fact -> new Basis(kind, term, fact.on(), ended);
        case AgreementTerminated fact -> new Basis(kind, term, signed, fact.on());
      };
    }

    boolean inForceOn(LocalDate day) {
      return term != null
          && term.covers(day)
          && signed != null
          && !day.isBefore(signed)
          && (ended == null || day.isBefore(ended));
    }
  }
}
