package id.jejak.command.assessor;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessor.Assessor.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.assessor.LiftAssessorSuspension;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.SuspendAssessor;
import id.jejak.messages.assessor.WithdrawAssessor;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.ZoneOffset;

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
    var validity = is.validity();
    if (command instanceof RegisterAssessor asked) {
      return register(asked, is);
    }
    if (validity == null) {
      return refuse(new NotFound(command.assessor().value()));
    }
    return switch (command) {
      case RegisterAssessor asked -> register(asked, is);
      case RenewAssessor asked -> renew(asked, is, validity);
      case CorrectAssessorValidity asked -> correct(asked, is, validity);
      case ExpireAssessorLicence asked -> expire(asked, is, validity, by);
      case SuspendAssessor asked -> suspend(asked, is);
      case LiftAssessorSuspension asked -> lift(asked, is);
      case WithdrawAssessor asked -> withdraw(asked, is);
      case JoinLsp asked -> join(asked, is);
      case LeaveLsp asked -> leave(asked, is);
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

  /// A licence is renewed before or after its end, for longer; a suspended one is not made good by
  /// renewing it.
  private static Decision<AssessorEvent> renew(RenewAssessor asked, Assessor is, Period validity) {
    if (asked.validity().equals(validity)) {
      return alreadySo();
    }
    return switch (is.stage()) {
      case ACTIVE, EXPIRED ->
          asked.validity().to().isAfter(validity.to())
              ? accept(new AssessorRenewed(asked.assessor(), asked.validity()))
              : refuse(wrongStage(asked, is));
      case UNKNOWN, SUSPENDED, WITHDRAWN -> refuse(wrongStage(asked, is));
    };
  }

  /// What was recorded wrongly is put right at any time, or a lapse that is learnt late would stay
  /// hidden (S16).
  private static Decision<AssessorEvent> correct(
      CorrectAssessorValidity asked, Assessor is, Period validity) {
    if (asked.validity().equals(validity)) {
      return alreadySo();
    }
    return is.stage() == Stage.WITHDRAWN
        ? refuse(wrongStage(asked, is))
        : accept(
            new AssessorValidityCorrected(asked.assessor(), asked.validity(), asked.evidence()));
  }

  /// Not before its last day is there; suspended or not. Every office lies east of Greenwich, so
  /// its last day ends while that day lasts in UTC.
  private static Decision<AssessorEvent> expire(
      ExpireAssessorLicence asked, Assessor is, Period validity, Provenance by) {
    if (is.expired()) {
      return alreadySo();
    }
    return is.withdrawn() != null || by.day(ZoneOffset.UTC).isBefore(validity.to())
        ? refuse(wrongStage(asked, is))
        : accept(new AssessorLicenceExpired(asked.assessor(), validity.to().plusDays(1)));
  }

  /// It may be learnt of after the licence has expired.
  private static Decision<AssessorEvent> suspend(SuspendAssessor asked, Assessor is) {
    var suspended = new AssessorSuspended(asked.assessor(), asked.from(), asked.reason());
    if (suspended.equals(is.suspended())) {
      return alreadySo();
    }
    return switch (is.stage()) {
      case ACTIVE, EXPIRED -> accept(suspended);
      case UNKNOWN, SUSPENDED, WITHDRAWN -> refuse(wrongStage(asked, is));
    };
  }

  /// A suspension ends on its first day or later: what was suspended stays visible.
  private static Decision<AssessorEvent> lift(LiftAssessorSuspension asked, Assessor is) {
    if (is.stage() == Stage.WITHDRAWN) {
      return refuse(wrongStage(asked, is));
    }
    if (is.suspended() == null) {
      return alreadySo();
    }
    return asked.from().isBefore(is.suspended().from())
        ? refuse(wrongStage(asked, is))
        : accept(new AssessorSuspensionLifted(asked.assessor(), asked.from()));
  }

  private static Decision<AssessorEvent> withdraw(WithdrawAssessor asked, Assessor is) {
    var withdrawn = new AssessorWithdrawn(asked.assessor(), asked.from(), asked.reason());
    if (is.withdrawn() == null) {
      return accept(withdrawn);
    }
    return withdrawn.equals(is.withdrawn()) ? alreadySo() : refuse(wrongStage(asked, is));
  }

  private static Decision<AssessorEvent> join(JoinLsp asked, Assessor is) {
    if (is.lsps().contains(asked.lsp())) {
      return alreadySo();
    }
    return is.stage() == Stage.ACTIVE
        ? accept(new AssessorJoinedLsp(asked.assessor(), asked.lsp(), asked.from()))
        : refuse(wrongStage(asked, is));
  }

  private static Decision<AssessorEvent> leave(LeaveLsp asked, Assessor is) {
    return is.lsps().contains(asked.lsp())
        ? accept(new AssessorLeftLsp(asked.assessor(), asked.lsp(), asked.from()))
        : alreadySo();
  }

  /// Partiality can be declared at any time: it takes nothing but a name.
  private static Decision<AssessorEvent> declare(DeclareConflict asked, Assessor is) {
    var declared =
        new ConflictDeclared(
            asked.assessor(), asked.person(), asked.organization(), asked.kind(), asked.until());
    return is.conflicts().contains(declared) ? alreadySo() : accept(declared);
  }

  private static IllegalTransition wrongStage(AssessorCommand asked, Assessor is) {
    return new IllegalTransition(asked.assessor().value(), is.stage().name());
  }
}
