package id.jejak.saga.cases;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Exam fraud (S31): an assessment under suspicion is made void before anybody decides on it; one
/// that is decided already stands until the case says otherwise, but its certificate is suspended.
/// Proven, the assessment is void, the certificate withdrawn and the authority informed; not
/// proven, the certificate is restored, or the person is assessed again without using up an
/// attempt.
///
/// `statement` and `due` as in [Hearing]; an extension moves `due`. A closed case stays closed: an
/// instance that ended stays ended.
final class ExamFraudProcess implements Process<ExamFraudProcess.State> {
  record State(CaseId about, Step step) {}

  enum Step {
    OPEN,
    OVERDUE
  }

  private static final List<String> OVER =
      List.of("NO_SHOW", "DECIDED", "CLOSED", "EXPIRED", "WITHDRAWN", "SUPERSEDED");

  @Override
  public String name() {
    return "exam-fraud";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CaseOpened.class, StatementRecorded.class, CaseExtended.class, CaseDecided.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof CaseEvent of && of.of().kind() == CaseKind.FRAUD
        ? of.of().caseId().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(new CaseId(key), Step.OPEN);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CaseOpened opened -> hold(is, opened, today, bench);
      case StatementRecorded _ -> Reaction.to(is, new Cancel(Hearing.STATEMENT));
      case CaseExtended extended ->
          Reaction.to(new State(is.about(), Step.OPEN), Hearing.due(extended.dueOn(), bench));
      case TimerFired fired when fired.timer().equals(Hearing.STATEMENT) ->
          Reaction.to(is, Hearing.silence(is.about()));
      case TimerFired due ->
          Reaction.to(new State(is.about(), Step.OVERDUE), Hearing.overdue(is.about(), due));
      case CaseDecided decided when decided.outcome() == CaseOutcome.UPHELD ->
          sanction(is, decided, today);
      case CaseDecided decided -> restore(is, decided, today);
      case StepRefused no when isLate(no) ->
          Hearing.isLast(no) ? Reaction.to(is).end() : Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  /// The committee was faster, or what was asked for has come to its end by itself.
  private static boolean isLate(StepRefused no) {
    return (no.step().equals("void") && no.code().equals("ALREADY_DECIDED")) || no.overtaken(OVER);
  }

  private static Reaction<State> hold(State is, CaseOpened opened, LocalDate today, Bench bench) {
    var of = opened.of();
    var acts = new ArrayList<Act>();
    if (of.assessment() != null) {
      acts.add(new Send("void", new VoidAssessment(of.assessment(), "FRAUD_SUSPECTED", null)));
    }
    if (of.certificate() != null) {
      acts.add(
          new Send(
              "suspend", new SuspendCertificate(of.certificate(), today, of.cause(), of.caseId())));
    }
    acts.addAll(Hearing.begin(opened, today, bench));
    return Reaction.to(new State(is.about(), Step.OPEN), acts);
  }

  private static Reaction<State> sanction(State is, CaseDecided decided, LocalDate today) {
    var of = decided.of();
    var acts = new ArrayList<Act>();
    if (of.assessment() != null) {
      acts.add(new Send("annul", new VoidAssessment(of.assessment(), "FRAUD", of.caseId())));
    }
    if (of.certificate() != null) {
      acts.add(
          new Send(
              "withdraw",
              new WithdrawCertificate(of.certificate(), today, decided.reason(), of.caseId())));
    }
    acts.add(Hearing.close(is.about()));
    acts.addAll(Hearing.tell(decided));
    acts.add(
        new Send(
            "report",
            RequestNotification.to(
                Role.AUTHORITY,
                Template.FRAUD_REPORTED,
                Map.of("caseId", of.caseId().value(), "subject", of.subject()),
                of.caseId().value())));
    return Reaction.to(is, acts).end();
  }

  private static Reaction<State> restore(State is, CaseDecided decided, LocalDate today) {
    var acts = new ArrayList<Act>();
    var of = decided.of();
    if (of.certificate() != null) {
      acts.add(
          new Send(
              "lift", new LiftSuspension(of.certificate(), today, decided.reason(), of.caseId())));
    }
    acts.add(Hearing.close(is.about()));
    acts.addAll(Hearing.tell(decided));
    return Reaction.to(is, acts).end();
  }
}
