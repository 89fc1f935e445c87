package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.EscalateAppeal;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An appeal (S12): acknowledged at once, decided in time by a panel, and where it is upheld, the
/// decision is superseded.
///
/// `panel`: the end of the day `appeal.ackDays` days after the log learnt of the appeal, by which a
/// panel is appointed. `decide`: `appeal.decideDays` working days after it. Both escalate when they
/// are missed. An appeal is decided once: an instance that ended stays ended.
final class AppealProcess implements Process<AppealProcess.State> {
  record State(AppealId appeal, Step step) {
    State at(Step next) {
      return new State(appeal, next);
    }
  }

  enum Step {
    NEW,
    FILED,
    PANEL
  }

  @Override
  public String name() {
    return "appeal";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AppealFiled.class,
        AppealPanelAppointed.class,
        AppealUpheld.class,
        AppealRejected.class,
        AppealWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AppealFiled fact -> fact.appeal().value();
      case AppealPanelAppointed fact -> fact.appeal().value();
      case AppealUpheld fact -> fact.appeal().value();
      case AppealRejected fact -> fact.appeal().value();
      case AppealWithdrawn fact -> fact.appeal().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AppealId(key), Step.NEW);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case AppealFiled filed when is.step() == Step.NEW ->
          Reaction.to(
              is.at(Step.FILED),
              acknowledge(filed.of(), is),
              Deadline.after("panel", today, "appeal.ackDays", bench),
              Deadline.afterWorkingDays("decide", today, "appeal.decideDays", bench));
      case AppealPanelAppointed _ -> Reaction.to(is.at(Step.PANEL), new Cancel("panel"));
      case AppealUpheld upheld ->
          Reaction.to(
                  is,
                  new Send(
                      "supersede",
                      new SupersedeDecision(
                          upheld.of().assessment(), is.appeal(), upheld.verdict(), upheld.on())),
                  tell(upheld.of(), is, "UPHELD"))
              .end();
      case AppealRejected rejected -> Reaction.to(is, tell(rejected.of(), is, "REJECTED")).end();
      case AppealWithdrawn _ -> Reaction.to(is).end();
      case TimerFired fired -> escalate(is, fired.timer());
      // Decided in the last moment; its event is on the way.
      case StepRefused no when no.step().equals("escalate") && no.overtaken() -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> escalate(State is, String timer) {
    String missed = timer.equals("panel") ? "PANEL" : "DECISION";
    return Reaction.to(
        is,
        new Send("escalate", new EscalateAppeal(is.appeal(), missed)),
        new Send(
            "tell",
            RequestNotification.to(
                Role.LSP_ADMIN,
                Template.APPEAL_OVERDUE,
                Map.of("appeal", is.appeal().value(), "missed", missed),
                is.appeal().value(),
                missed)));
  }

  private static Send acknowledge(AssessmentRef of, State is) {
    return new Send(
        "tell",
        RequestNotification.to(
            of.candidate().person(),
            Template.APPEAL_ACKNOWLEDGED,
            Map.of("appeal", is.appeal().value()),
            is.appeal().value()));
  }

  private static Send tell(AssessmentRef of, State is, String outcome) {
    return new Send(
        "tell",
        RequestNotification.to(
            of.candidate().person(),
            Template.APPEAL_DECIDED,
            Map.of("appeal", is.appeal().value(), "outcome", outcome),
            is.appeal().value(),
            outcome));
  }
}
