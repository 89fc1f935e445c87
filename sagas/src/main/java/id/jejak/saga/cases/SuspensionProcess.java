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
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A suspension case (S15): the certificate is suspended when the case is opened, and reinstated or
/// withdrawn as it is decided; reinstated, it is good as long as it always was, and the history
/// stays. The register and the public check show it on every day.
///
/// `statement` and `due` as in [Hearing]; an extension moves `due`. A closed case stays closed: an
/// instance that ended stays ended.
final class SuspensionProcess implements Process<SuspensionProcess.State> {
  record State(CaseId about, @Nullable CertificateId certificate, Step step) {
    State at(Step next) {
      return new State(about, certificate, next);
    }
  }

  enum Step {
    OPEN,
    OVERDUE
  }

  private static final List<String> OVER =
      List.of("DECIDED", "CLOSED", "EXPIRED", "WITHDRAWN", "SUPERSEDED");

  @Override
  public String name() {
    return "suspension";
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
    return event instanceof CaseEvent of && of.of().kind() == CaseKind.SUSPENSION
        ? of.of().caseId().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(new CaseId(key), null, Step.OPEN);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CaseOpened opened when opened.of().certificate() != null ->
          Reaction.to(
                  new State(is.about(), opened.of().certificate(), Step.OPEN),
                  new Send(
                      "suspend",
                      new SuspendCertificate(
                          opened.of().certificate(), today, opened.of().cause(), is.about())))
              .and(Hearing.begin(opened, today, bench).toArray(Act[]::new));
      case StatementRecorded _ -> Reaction.to(is, new Cancel(Hearing.STATEMENT));
      case CaseExtended extended ->
          Reaction.to(is.at(Step.OPEN), Hearing.due(extended.dueOn(), bench));
      case TimerFired fired when fired.timer().equals(Hearing.STATEMENT) ->
          Reaction.to(is, Hearing.silence(is.about()));
      case TimerFired due -> Reaction.to(is.at(Step.OVERDUE), Hearing.overdue(is.about(), due));
      case CaseDecided decided when is.certificate() != null ->
          Reaction.to(is, end(is.certificate(), decided, today), Hearing.close(is.about()))
              .and(Hearing.tell(decided).toArray(Act[]::new))
              .end();
      // Decided meanwhile, or the certificate came to its end by itself.
      case StepRefused no when no.overtaken(OVER) ->
          Hearing.isLast(no) ? Reaction.to(is).end() : Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send end(CertificateId certificate, CaseDecided decided, LocalDate today) {
    return decided.outcome() == CaseOutcome.WITHDRAW
        ? new Send(
            "withdraw",
            new WithdrawCertificate(certificate, today, decided.reason(), decided.of().caseId()))
        : new Send(
            "lift",
            new LiftSuspension(certificate, today, decided.reason(), decided.of().caseId()));
  }
}
