package id.jejak.command.privacy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.shared.NotFound;

final class DataSubjectDecider
    implements Decider<DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts> {
  @Override
  public Class<DataSubjectCommand> commands() {
    return DataSubjectCommand.class;
  }

  @Override
  public Class<DataSubjectEvent> events() {
    return DataSubjectEvent.class;
  }

  @Override
  public DataSubject initial() {
    return DataSubject.UNKNOWN;
  }

  @Override
  public DataSubject evolve(DataSubject is, DataSubjectEvent event) {
    return is.evolve(event);
  }

  @Override
  public DataSubjectFacts facts(
      DataSubjectCommand command, DataSubject is, Provenance by, History history) {
    return switch (command) {
      case GiveConsent asked ->
          new DataSubjectFacts(!history.of(asked.person(), PersonEvent.class).isEmpty());
      case WithdrawConsent _ -> new DataSubjectFacts(true);
    };
  }

  @Override
  public Decision<DataSubjectEvent> decide(
      DataSubjectCommand command, DataSubject is, DataSubjectFacts facts, Provenance by) {
    return switch (command) {
      case GiveConsent asked -> give(asked, is, facts);
      case WithdrawConsent asked -> withdraw(asked, is);
    };
  }

  /// Consent is given per purpose, to a text; agreeing to a newer text is a new consent.
  private static Decision<DataSubjectEvent> give(
      GiveConsent asked, DataSubject is, DataSubjectFacts facts) {
    if (!facts.personKnown() || !DataSubjectId.of(asked.person()).equals(asked.subject())) {
      return refuse(new NotFound(asked.person().value()));
    }
    return asked.textVersion().equals(is.consents().get(asked.purpose()))
        ? alreadySo()
        : accept(
            new ConsentGiven(
                asked.subject(), asked.person(), asked.purpose(), asked.textVersion()));
  }

  /// Any consent that stands can be taken back, without a reason (UU 27/2022, art. 9).
  private static Decision<DataSubjectEvent> withdraw(WithdrawConsent asked, DataSubject is) {
    if (!is.known() || !DataSubjectId.of(asked.person()).equals(asked.subject())) {
      return refuse(new NotFound(asked.subject().value()));
    }
    return is.consents().containsKey(asked.purpose())
        ? accept(new ConsentWithdrawn(asked.subject(), asked.person(), asked.purpose()))
        : alreadySo();
  }
}
