package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RecordPaymentFailure;
import id.jejak.messages.training.RecoverStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendCommand;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import id.jejak.messages.training.TrainingClassEvent;

/// Stipends: earned as the policy of the year says (R14), approved and paid by two people (R46),
/// paid once.
final class StipendDecider implements Decider<StipendCommand, Stipend, StipendEvent, StipendFacts> {
  @Override
  public Class<StipendCommand> commands() {
    return StipendCommand.class;
  }

  @Override
  public Class<StipendEvent> events() {
    return StipendEvent.class;
  }

  @Override
  public Stipend initial() {
    return new Stipend.None();
  }

  @Override
  public Stipend evolve(Stipend state, StipendEvent event) {
    return state.evolve(event);
  }

  @Override
  public StipendFacts facts(StipendCommand command, Stipend state, Provenance by, History history) {
    return switch (command) {
      case AccrueStipend asked when state instanceof Stipend.None -> earning(asked.of(), history);
      case AccrueStipend _,
          ApproveStipend _,
          PayStipend _,
          RecordPaymentFailure _,
          RecoverStipend _,
          ForfeitStipend _ ->
          StipendFacts.NONE;
    };
  }

  private static StipendFacts earning(EnrollmentRef of, History history) {
    var enrollment = Enrollment.after(history.of(of.enrollment(), EnrollmentEvent.class));
    var policy = StipendPolicy.of(history.rules());
    return TrainingClass.after(history.of(of.trainingClass(), TrainingClassEvent.class))
                instanceof TrainingClass.Scheduled scheduled
            && scheduled.places().get(of.enrollment()) instanceof Place place
        ? new StipendFacts(enrollment, place.attended(), scheduled.plan().sessions(), policy)
        : new StipendFacts(enrollment, 0, 0, policy);
  }

  @Override
  public Decision<StipendEvent> decide(
      StipendCommand command, Stipend state, StipendFacts facts, Provenance by) {
    return switch (command) {
      case AccrueStipend asked -> accrue(asked, state, facts);
      case ApproveStipend asked -> approve(asked, state, by.actor());
      case PayStipend asked -> pay(asked, state, by.actor());
      case RecordPaymentFailure asked -> fail(asked, state);
      case RecoverStipend asked -> recover(asked, state);
      case ForfeitStipend asked -> forfeit(asked, state);
    };
  }

  private static Decision<StipendEvent> accrue(
      AccrueStipend asked, Stipend is, StipendFacts facts) {
    return switch (is) {
      case Stipend.None _ -> accrueFirst(asked, facts);
      case Stipend.Accrued _, Stipend.Approved _ -> alreadySo();
      case Stipend.Forfeited _, Stipend.Recovered _ -> illegal(asked.stipend(), is);
      case Stipend.Paid _ -> refuse(new StipendAlreadyPaid(asked.stipend()));
    };
  }

  /// What the policy gives to who has left the class in this way; where that is nothing, it is
  /// forfeited with the amount of nought, so that the account is closed.
  private static Decision<StipendEvent> accrueFirst(AccrueStipend asked, StipendFacts facts) {
    if (!asked.stipend().equals(StipendId.of(asked.of().enrollment()))) {
      return refuse(new NotFound(asked.stipend().value()));
    }
    return switch (facts.enrollment()) {
      case Enrollment.None _ -> refuse(new NotFound(asked.of().enrollment().value()));
      case Enrollment.Made made when facts.policy().pays(made.stage()) -> {
        Rupiah earned =
            facts.policy().earned(asked.committed(), facts.attended(), facts.sessions());
        yield earned.amount() > 0
            ? accept(new StipendAccrued(asked.stipend(), asked.of(), earned))
            : accept(new StipendForfeited(asked.stipend(), asked.of(), earned, "NOTHING_EARNED"));
      }
      case Enrollment.Made made ->
          refuse(new IllegalTransition(asked.of().enrollment().value(), made.stage().name()));
    };
  }

  private static Decision<StipendEvent> approve(ApproveStipend asked, Stipend is, String actor) {
    return switch (is) {
      case Stipend.None _ -> refuse(new NotFound(asked.stipend().value()));
      case Stipend.Accrued accrued ->
          accept(new StipendApproved(asked.stipend(), accrued.of(), actor));
      case Stipend.Approved _ -> alreadySo();
      case Stipend.Paid _ -> refuse(new StipendAlreadyPaid(asked.stipend()));
      case Stipend.Forfeited _, Stipend.Recovered _ -> illegal(asked.stipend(), is);
    };
  }

  /// Who approved does not pay. The one who asked is a process, so these are the two people.
  private static Decision<StipendEvent> pay(PayStipend asked, Stipend is, String actor) {
    return switch (is) {
      case Stipend.None _ -> refuse(new NotFound(asked.stipend().value()));
      case Stipend.Approved approved when approved.approver().equals(actor) ->
          refuse(new FourEyes(asked.stipend().value()));
      case Stipend.Approved approved ->
          accept(
              new StipendPaid(
                  asked.stipend(), approved.of(), approved.amount(), asked.reference()));
      case Stipend.Paid paid when paid.reference().equals(asked.reference()) -> alreadySo();
      case Stipend.Paid _ -> refuse(new StipendAlreadyPaid(asked.stipend()));
      case Stipend.Accrued _, Stipend.Forfeited _, Stipend.Recovered _ ->
          illegal(asked.stipend(), is);
    };
  }

  /// The stipend stays approved, to be paid again.
  private static Decision<StipendEvent> fail(RecordPaymentFailure asked, Stipend is) {
    return switch (is) {
      case Stipend.None _ -> refuse(new NotFound(asked.stipend().value()));
      case Stipend.Approved approved when asked.reference().equals(approved.failed()) ->
          alreadySo();
      case Stipend.Approved approved ->
          accept(
              new StipendPaymentFailed(
                  asked.stipend(), approved.of(), asked.reference(), asked.reason()));
      case Stipend.Paid _ -> refuse(new StipendAlreadyPaid(asked.stipend()));
      case Stipend.Accrued _, Stipend.Forfeited _, Stipend.Recovered _ ->
          illegal(asked.stipend(), is);
    };
  }

  /// Once, and no more than was paid.
  private static Decision<StipendEvent> recover(RecoverStipend asked, Stipend is) {
    return switch (is) {
      case Stipend.None _ -> refuse(new NotFound(asked.stipend().value()));
      case Stipend.Paid paid when asked.amount().amount() <= paid.amount().amount() ->
          accept(new StipendRecovered(asked.stipend(), paid.of(), asked.amount(), asked.reason()));
      case Stipend.Recovered recovered
          when recovered.amount().equals(asked.amount())
              && recovered.reason().equals(asked.reason()) ->
          alreadySo();
      case Stipend.Paid _,
          Stipend.Recovered _,
          Stipend.Accrued _,
          Stipend.Approved _,
          Stipend.Forfeited _ ->
          illegal(asked.stipend(), is);
    };
  }

  /// Also before anything was earned: who drops out is told what is lost.
  private static Decision<StipendEvent> forfeit(ForfeitStipend asked, Stipend is) {
    return switch (is) {
      case Stipend.None _, Stipend.Accrued _, Stipend.Approved _ ->
          accept(new StipendForfeited(asked.stipend(), asked.of(), asked.amount(), asked.reason()));
      case Stipend.Paid _ -> refuse(new StipendAlreadyPaid(asked.stipend()));
      case Stipend.Recovered _ -> illegal(asked.stipend(), is);
      case Stipend.Forfeited _ -> alreadySo();
    };
  }

  private static Decision<StipendEvent> illegal(StipendId stipend, Stipend is) {
    return refuse(new IllegalTransition(stipend.value(), is.stage()));
  }
}
