package id.jejak.command.agreement;

import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import org.jspecify.annotations.Nullable;

/// What was drafted, and how far it has come. Whether it is in force on a day follows from its
/// term.
record Agreement(
    @Nullable AgreementDrafted drafted,
    @Nullable AgreementId parent,
    @Nullable AgreementSigned signed,
    @Nullable AgreementTerminated terminated) {
  static final Agreement UNKNOWN = new Agreement(null, null, null, null);

  Agreement evolve(AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted fact -> new Agreement(fact, parent, signed, terminated);
      case ImplementingAgreementAttached fact ->
          new Agreement(drafted, fact.parent(), signed, terminated);
      case AgreementSigned fact -> new Agreement(drafted, parent, fact, terminated);
      case AgreementTerminated fact -> new Agreement(drafted, parent, signed, fact);
    };
  }

  Stage stage() {
    return terminated != null
        ? Stage.TERMINATED
        : signed != null ? Stage.SIGNED : drafted != null ? Stage.DRAFT : Stage.UNKNOWN;
  }

  enum Stage {
    UNKNOWN,
    DRAFT,
    SIGNED,
    TERMINATED
  }
}
