package id.jejak.command.assessor;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.SuspendAssessor;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;

final class AssessorDecider
    implements Decider<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> {
  @Override
  public Class<AssessorCommand> commands() {
    return AssessorCommand.class;
  }

  @Override
  public Class<AssessorEvent> events() {
    return AssessorEvent.class;
  }

  @Override
  public Assessor initial() {
    return Assessor.UNKNOWN;
  }

  @Override
  public Assessor evolve(Assessor is, AssessorEvent event) {
    return is.evolve(event);
  }

  @Override
  public AssessorFacts facts(AssessorCommand command, Assessor is, Provenance by, History history) {
    return new AssessorFacts();
  }

  @Override
  public Decision<AssessorEvent> decide(
      AssessorCommand command, Assessor is, AssessorFacts facts, Provenance by) {
    if (command instanceof RegisterAssessor asked) {
      return register(asked, is);
    }
    if (is.registered() == null) {
      return refuse(new NotFound(command.assessor().value()));
    }
    return switch (command) {
      case RegisterAssessor asked -> register(asked, is);
      case RenewAssessor asked -> renew(asked, is);
      case JoinLsp asked -> join(asked, is);
      case LeaveLsp asked -> leave(asked, is);
      case SuspendAssessor asked -> suspend(asked, is);
      case DeclareConflict asked -> declare(asked, is);
    };
  }

  private static Decision<AssessorEvent> register(RegisterAssessor asked, Assessor is) {
    var registered =
        new AssessorRegistered(
            asked.assessor(),
            asked.person(),
            asked.name(),
            asked.registration(),
            asked.fields(),
            asked.validity());
    if (is.registered() == null) {
      return accept(registered);
    }
    return registered.equals(is.registered())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.assessor().value()));
  }

  /// An expired licence is renewed; a suspended one is not made good by renewing it.
  private static Decision<AssessorEvent> renew(RenewAssessor asked, Assessor is) {
    if (asked.validity().equals(is.validity())) {
      return alreadySo();
    }
    return is.suspended() == null
        ? accept(new AssessorRenewed(asked.assessor(), asked.validity()))
        : refuse(new IllegalTransition(asked.assessor().value(), "SUSPENDED"));
  }

  private static Decision<AssessorEvent> join(JoinLsp asked, Assessor is) {
    if (is.lsps().contains(asked.lsp())) {
      return alreadySo();
    }
    return is.suspended() == null
        ? accept(new AssessorJoinedLsp(asked.assessor(), asked.lsp(), asked.from()))
        : refuse(new IllegalTransition(asked.assessor().value(), "SUSPENDED"));
  }

  private static Decision<AssessorEvent> leave(LeaveLsp asked, Assessor is) {
    return is.lsps().contains(asked.lsp())
        ? accept(new AssessorLeftLsp(asked.assessor(), asked.lsp(), asked.from()))
        : alreadySo();
  }

  private static Decision<AssessorEvent> suspend(SuspendAssessor asked, Assessor is) {
    var suspended = new AssessorSuspended(asked.assessor(), asked.from(), asked.reason());
    if (is.suspended() == null) {
      return accept(suspended);
    }
    return suspended.equals(is.suspended())
        ? alreadySo()
        : refuse(new IllegalTransition(asked.assessor().value(), "SUSPENDED"));
  }

  /// Partiality can be declared at any time: it takes nothing but a name.
  private static Decision<AssessorEvent> declare(DeclareConflict asked, Assessor is) {
    var declared =
        new ConflictDeclared(asked.assessor(), asked.person(), asked.kind(), asked.until());
    return is.conflicts().contains(declared) ? alreadySo() : accept(declared);
  }
}
