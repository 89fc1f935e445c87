package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Appeal.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.AppealCommand;
import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWindowClosed;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.EscalateAppeal;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.PanelIncomplete;
import id.jejak.messages.assessment.PanelistNotIndependent;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawAppeal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// Appeals: in time, once per decision, decided by a panel of people who had no part in it (R31).
final class AppealDecider implements Decider<AppealCommand, Appeal, AppealEvent, AppealFacts> {
  @Override
  public Class<AppealCommand> commands() {
    return AppealCommand.class;
  }

  @Override
  public Class<AppealEvent> events() {
    return AppealEvent.class;
  }

  @Override
  public Appeal initial() {
    return new Appeal.None();
  }

  @Override
  public Appeal evolve(Appeal state, AppealEvent event) {
    return state.evolve(event);
  }

  @Override
  public AppealFacts facts(AppealCommand command, Appeal state, Provenance by, History history) {
    return switch (command) {
      case FileAppeal asked when state instanceof Appeal.None ->
          AppealFacts.toFile(asked.assessment(), history);
      case AppointPanel _ when state instanceof Appeal.Filed is ->
          AppealFacts.toAppoint(is.form().of(), history);
      default -> AppealFacts.NONE;
    };
  }

  @Override
  public Decision<AppealEvent> decide(
      AppealCommand command, Appeal state, AppealFacts facts, Provenance by) {
    return switch (state) {
      case Appeal.None _ ->
          command instanceof FileAppeal asked
              ? file(asked, facts.assessment())
              : refuse(new NotFound(command.appeal().value()));
      case Appeal.Filed is -> proceed(command, is, facts);
    };
  }

  private static Decision<AppealEvent> proceed(
      AppealCommand command, Appeal.Filed is, AppealFacts facts) {
    return switch (command) {
      case FileAppeal asked ->
          is.form().equals(filed(asked, is.form().of()))
              ? alreadySo()
              : refuse(new AlreadyExists(asked.appeal().value()));
      case AppointPanel asked -> appoint(asked, is, facts);
      case EscalateAppeal asked -> escalate(asked, is);
      case DecideAppeal asked -> judge(asked, is);
      case WithdrawAppeal asked ->
          step(
              is,
              EnumSet.of(Stage.FILED, Stage.PANEL),
              new AppealWithdrawn(asked.appeal(), is.form().of(), asked.on()));
    };
  }

  /// Against "not yet competent", which says itself until when.
  private static Decision<AppealEvent> file(FileAppeal asked, Assessment assessment) {
    if (!(assessment instanceof Assessment.Begun begun)) {
      return refuse(new NotFound(asked.assessment().value()));
    }
    if (!(begun.last() instanceof AssessmentDecided decided) || decided.appealUntil() == null) {
      return refuse(
          new IllegalTransition(
              asked.assessment().value(),
              begun.last() instanceof AssessmentDecided ? "COMPETENT" : begun.stage().name()));
    }
    if (asked.on().isAfter(decided.appealUntil())) {
      return refuse(new AppealWindowClosed(asked.assessment(), decided.appealUntil()));
    }
    return Decision.<AppealEvent>accept(filed(asked, begun.of()))
        .claiming(
            new Claim.Take(
                "appeal",
                asked.assessment().value(),
                asked.appeal().value(),
                new AlreadyExists(AppealId.of(asked.assessment()).value())));
  }

  private static AppealFiled filed(FileAppeal asked, AssessmentRef of) {
    return new AppealFiled(asked.appeal(), of, asked.on(), asked.grounds());
  }

  /// Again, to replace a member, as long as nothing is decided.
  private static Decision<AppealEvent> appoint(
      AppointPanel asked, Appeal.Filed is, AppealFacts facts) {
    var appointed =
        new AppealPanelAppointed(asked.appeal(), is.form().of(), asked.members(), asked.on());
    if (is.last().equals(appointed)) {
      return alreadySo();
    }
    if (is.stage() != Stage.FILED && is.stage() != Stage.PANEL) {
      return refuse(wrongStage(is));
    }
    int members = new HashSet<>(asked.members()).size();
    if (members != facts.panel() || members != asked.members().size()) {
      return refuse(new PanelIncomplete(asked.appeal(), members, facts.panel()));
    }
    for (PersonId member : asked.members()) {
      if (facts.involved().contains(member)) {
        return refuse(new PanelistNotIndependent(asked.appeal(), member));
      }
    }
    return accept(appointed);
  }

  private static Decision<AppealEvent> escalate(EscalateAppeal asked, Appeal.Filed is) {
    if (is.escalated().contains(asked.missed())) {
      return alreadySo();
    }
    return is.stage() == Stage.FILED || is.stage() == Stage.PANEL
        ? accept(new AppealEscalated(asked.appeal(), is.form().of(), asked.missed()))
        : refuse(wrongStage(is));
  }

  private static Decision<AppealEvent> judge(DecideAppeal asked, Appeal.Filed is) {
    var of = is.form().of();
    return step(
        is,
        EnumSet.of(Stage.PANEL),
        asked.upheld()
            ? new AppealUpheld(asked.appeal(), of, Verdict.K, asked.on(), asked.reason())
            : new AppealRejected(asked.appeal(), of, asked.on(), asked.reason()));
  }

  private static Decision<AppealEvent> step(Appeal.Filed is, Set<Stage> from, AppealEvent to) {
    if (is.last().equals(to)) {
      return alreadySo();
    }
    return from.contains(is.stage()) ? accept(to) : refuse(wrongStage(is));
  }

  private static IllegalTransition wrongStage(Appeal.Filed is) {
    return new IllegalTransition(is.form().appeal().value(), is.stage().name());
  }
}
