package id.jejak.command.licence;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.licence.Licence.Granted;
import id.jejak.command.licence.Licence.NotGranted;
import id.jejak.command.licence.Licence.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LiftLspSuspension;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSurveillanceRecorded;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.RecordBnspSurveillance;
import id.jejak.messages.licence.ReduceScope;
import id.jejak.messages.licence.RenewLspLicence;
import id.jejak.messages.licence.SuspendLsp;
import id.jejak.messages.licence.TransferCandidates;
import id.jejak.messages.licence.WithdrawLspLicence;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import java.util.Set;

final class LicenceDecider implements Decider<LicenceCommand, Licence, LicenceEvent, LicenceFacts> {
  @Override
  public Class<LicenceCommand> commands() {
    return LicenceCommand.class;
  }

  @Override
  public Class<LicenceEvent> events() {
    return LicenceEvent.class;
  }

  @Override
  public Licence initial() {
    return new NotGranted();
  }

  @Override
  public Licence evolve(Licence is, LicenceEvent event) {
    return is.evolve(event);
  }

  @Override
  public LicenceFacts facts(LicenceCommand command, Licence is, Provenance by, History history) {
    return new LicenceFacts();
  }

  @Override
  public Decision<LicenceEvent> decide(
      LicenceCommand command, Licence is, LicenceFacts facts, Provenance by) {
    return switch (is) {
      case NotGranted _ ->
          command instanceof GrantLspLicence asked
              ? accept(granted(asked))
              : refuse(new NotFound(command.licence().value()));
      case Granted licence ->
          switch (command) {
            case GrantLspLicence asked ->
                granted(asked).equals(licence.as())
                    ? alreadySo()
                    : refuse(new AlreadyExists(asked.licence().value()));
            case RenewLspLicence asked -> renew(asked, licence);
            case ExpireLspLicence _ -> expire(licence, by);
            case ExtendScope asked -> extend(asked, licence);
            case ReduceScope asked -> reduce(asked, licence);
            case SuspendLsp asked -> suspend(asked, licence);
            case LiftLspSuspension asked -> lift(asked, licence);
            case WithdrawLspLicence asked -> withdraw(asked, licence);
            case RecordBnspSurveillance asked -> surveil(asked, licence);
            case TransferCandidates asked -> transfer(asked, licence);
          };
    };
  }

  private static LspLicenceGranted granted(GrantLspLicence asked) {
    return new LspLicenceGranted(
        asked.licence(),
        asked.lsp(),
        asked.type(),
        asked.number(),
        Set.copyOf(asked.scope()),
        asked.validity());
  }

  /// A licence is renewed before or after its end, for longer. A suspended one is not made good by
  /// renewing it.
  private static Decision<LicenceEvent> renew(RenewLspLicence asked, Granted is) {
    var renewed =
        new LspLicenceRenewed(
            asked.licence(), is.as().lsp(), asked.number(), asked.scope(), asked.validity());
    if (renewed.equals(is.renewed())) {
      return alreadySo();
    }
    return switch (is.stage()) {
      case ACTIVE, EXPIRED ->
          asked.validity().to().isAfter(is.validity().to())
              ? accept(renewed)
              : refuse(wrongStage(is));
      case SUSPENDED, WITHDRAWN -> refuse(wrongStage(is));
    };
  }

  /// Not before its last day is there; suspended or not. Every office lies east of Greenwich, so
  /// its last day ends while that day lasts in UTC.
  private static Decision<LicenceEvent> expire(Granted is, Provenance by) {
    if (is.expired()) {
      return alreadySo();
    }
    return is.withdrawn() != null || by.day(ZoneOffset.UTC).isBefore(is.validity().to())
        ? refuse(wrongStage(is))
        : accept(
            new LspLicenceExpired(
                is.as().licence(), is.as().lsp(), is.validity().to().plusDays(1)));
  }

  /// Only a body that may certify on that day gets more to certify.
  private static Decision<LicenceEvent> extend(ExtendScope asked, Granted is) {
    if (is.stage() != Stage.ACTIVE) {
      return refuse(wrongStage(is));
    }
    if (is.scope().contains(asked.scheme())) {
      return alreadySo();
    }
    return is.covers(asked.from())
        ? accept(new LspScopeExtended(asked.licence(), is.as().lsp(), asked.scheme(), asked.from()))
        : refuse(new LspNotLicensed(is.as().lsp(), asked.from()));
  }

  private static Decision<LicenceEvent> reduce(ReduceScope asked, Granted is) {
    if (is.stage() == Stage.WITHDRAWN) {
      return refuse(wrongStage(is));
    }
    return is.scope().contains(asked.scheme())
        ? accept(new LspScopeReduced(asked.licence(), is.as().lsp(), asked.scheme(), asked.from()))
        : alreadySo();
  }

  /// It may be learnt of after the licence has expired.
  private static Decision<LicenceEvent> suspend(SuspendLsp asked, Granted is) {
    var suspended = new LspSuspended(asked.licence(), is.as().lsp(), asked.from(), asked.reason());
    return switch (is.stage()) {
      case ACTIVE, EXPIRED -> accept(suspended);
      case SUSPENDED -> suspended.equals(is.suspended()) ? alreadySo() : refuse(wrongStage(is));
      case WITHDRAWN -> refuse(wrongStage(is));
    };
  }

  /// A suspension ends on its first day or later: what was suspended stays visible.
  private static Decision<LicenceEvent> lift(LiftLspSuspension asked, Granted is) {
    if (is.stage() == Stage.WITHDRAWN) {
      return refuse(wrongStage(is));
    }
    if (is.suspended() == null) {
      return alreadySo();
    }
    return asked.from().isBefore(is.suspended().from())
        ? refuse(wrongStage(is))
        : accept(new LspSuspensionLifted(asked.licence(), is.as().lsp(), asked.from()));
  }

  private static Decision<LicenceEvent> withdraw(WithdrawLspLicence asked, Granted is) {
    var withdrawn =
        new LspLicenceWithdrawn(asked.licence(), is.as().lsp(), asked.from(), asked.reason());
    if (is.withdrawn() == null) {
      return accept(withdrawn);
    }
    return withdrawn.equals(is.withdrawn()) ? alreadySo() : refuse(wrongStage(is));
  }

  private static Decision<LicenceEvent> surveil(RecordBnspSurveillance asked, Granted is) {
    var recorded =
        new LspSurveillanceRecorded(
            asked.licence(), is.as().lsp(), asked.on(), asked.result(), asked.minutes());
    if (recorded.equals(is.surveillance())) {
      return alreadySo();
    }
    return is.stage() == Stage.WITHDRAWN ? refuse(wrongStage(is)) : accept(recorded);
  }

  /// Nobody is taken from a body that may certify them itself.
  private static Decision<LicenceEvent> transfer(TransferCandidates asked, Granted is) {
    var ordered =
        new CandidateTransferOrdered(
            asked.licence(), is.as().lsp(), asked.to(), asked.scheme(), asked.on());
    if (ordered.equals(is.transfer())) {
      return alreadySo();
    }
    boolean certifies =
        is.stage() == Stage.ACTIVE
            && (asked.scheme() == null || is.scope().contains(asked.scheme()));
    return certifies || asked.to().equals(is.as().lsp()) ? refuse(wrongStage(is)) : accept(ordered);
  }

  private static IllegalTransition wrongStage(Granted is) {
    return new IllegalTransition(is.as().licence().value(), is.stage().name());
  }
}
