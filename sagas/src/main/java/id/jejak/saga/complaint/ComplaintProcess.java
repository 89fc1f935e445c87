package id.jejak.saga.complaint;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintOutcome;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A complaint (ISO/IEC 17024, 9.9) is acknowledged and resolved in time; upheld about a
/// certificate, it brings the certificate before a suspension case (S15). The complainant, where
/// known, is told how it ended.
///
/// `acknowledge` and `resolve`: the end of the day `complaint.ackDays` and `complaint.resolveDays`
/// working days after the log learnt of the complaint. When one fires the complaint is overdue,
/// which is work for a person. A resolved complaint stays resolved: an instance that ended stays
/// ended.
final class ComplaintProcess implements Process<ComplaintProcess.State> {
  record State(Step step) {}

  enum Step {
    FILED,
    ACKNOWLEDGED,
    OVERDUE
  }

  /// The certificate is before a case already, or there is none of that name.
  private static final List<String> NO_CASE = List.of("CASE_ALREADY_OPEN", "NOT_FOUND");

  @Override
  public String name() {
    return "complaint";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(ComplaintFiled.class, ComplaintAcknowledged.class, ComplaintResolved.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof ComplaintEvent of ? of.of().complaint().value() : null;
  }

  @Override
  public State begin(String key) {
    return new State(Step.FILED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case ComplaintFiled _ ->
          Reaction.to(
              new State(Step.FILED),
              within("acknowledge", "complaint.ackDays", today, bench),
              within("resolve", "complaint.resolveDays", today, bench));
      case ComplaintAcknowledged _ ->
          Reaction.to(
              is.step() == Step.FILED ? new State(Step.ACKNOWLEDGED) : is,
              new Cancel("acknowledge"));
      case TimerFired _ -> Reaction.to(new State(Step.OVERDUE));
      case ComplaintResolved resolved -> Reaction.to(is, settle(resolved, today, bench)).end();
      case StepRefused no when NO_CASE.contains(no.code()) -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Schedule within(String timer, String days, LocalDate today, Bench bench) {
    LocalDate last = bench.calendar().plusWorkingDays(today, bench.rules().number(days));
    return new Schedule(timer, bench.calendar().endOf(last));
  }

  private static List<Act> settle(ComplaintResolved resolved, LocalDate today, Bench bench) {
    var of = resolved.of();
    var acts = new ArrayList<Act>();
    if (concernsCertificate(resolved)) {
      acts.add(open(of, today, bench));
    }
    if (of.complainant() != null) {
      acts.add(
          new Send(
              "tell",
              RequestNotification.to(
                  of.complainant(),
                  Template.COMPLAINT_RESOLVED,
                  Map.of("complaint", of.complaint().value(), "outcome", resolved.outcome().name()),
                  of.complaint().value())));
    }
    return acts;
  }

  private static boolean concernsCertificate(ComplaintResolved resolved) {
    return resolved.outcome() == ComplaintOutcome.UPHELD
        && resolved.of().about().startsWith("cert-");
  }

  private static Send open(ComplaintRef of, LocalDate today, Bench bench) {
    String cause = of.complaint().value();
    return new Send(
        "open",
        new OpenCase(
            CaseId.of(CaseKind.SUSPENSION, of.about(), cause),
            CaseKind.SUSPENSION,
            of.about(),
            null,
            new CertificateId(of.about()),
            null,
            cause,
            bench.calendar().workingDayFrom(today.plusDays(bench.rules().number("case.days")))));
  }
}
