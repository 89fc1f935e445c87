package id.jejak.saga.cases;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of a recall (S16), for one person and scheme: accepted with a reason, the case is
/// closed; made void, the assessment counts no more, the person is assessed again, and the
/// certificate is suspended meanwhile.
///
/// When the committee has decided about the person again, the old certificate is withdrawn before a
/// new one can be issued, because nobody holds two (R28). No deadline of its own, and no end: there
/// may be another recall.
final class RecallCaseProcess implements Process<RecallCaseProcess.State> {
  /// @param waiting the case whose certificate is suspended; null when there is none
  record State(@Nullable CaseId waiting, @Nullable CertificateId certificate) {}

  private static final State IDLE = new State(null, null);
  private static final List<String> OVER = List.of("EXPIRED", "WITHDRAWN", "SUPERSEDED");

  @Override
  public String name() {
    return "recall-case";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CaseDecided.class, CompetenceDecided.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CaseDecided decided
          when decided.of().kind() == CaseKind.RECALL
              && decided.of().person() != null
              && decided.of().scheme() != null ->
          key(decided.of().person(), decided.of().scheme().scheme());
      case CompetenceDecided decided ->
          key(decided.of().candidate().person(), decided.of().candidate().scheme().scheme());
      default -> null;
    };
  }

  private static String key(PersonId person, SchemeId scheme) {
    return person.value() + "|" + scheme.value();
  }

  @Override
  public State begin(String key) {
    return IDLE;
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CaseDecided decided when decided.outcome() == CaseOutcome.VOID ->
          annul(is, decided, bench.calendar().dayOf(recorded.recordedAt()));
      case CaseDecided decided -> Reaction.to(is, Hearing.close(decided.of().caseId()));
      case CompetenceDecided decided when is.waiting() != null && is.certificate() != null ->
          Reaction.to(
              IDLE,
              new Send(
                  "withdraw",
                  new WithdrawCertificate(
                      is.certificate(), decided.on(), "REASSESSED", is.waiting())),
              Hearing.close(is.waiting()));
      // It came to its end by itself.
      case StepRefused no when no.overtaken(OVER) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> annul(State is, CaseDecided decided, LocalDate today) {
    var of = decided.of();
    var acts = new ArrayList<Act>();
    if (of.assessment() != null) {
      acts.add(
          new Send("void", new VoidAssessment(of.assessment(), decided.reason(), of.caseId())));
    }
    acts.addAll(Hearing.tell(decided));
    if (of.certificate() == null) {
      acts.add(Hearing.close(of.caseId()));
      return Reaction.to(is, acts);
    }
    acts.add(
        new Send(
            "suspend",
            new SuspendCertificate(of.certificate(), today, decided.reason(), of.caseId())));
    return Reaction.to(new State(of.caseId(), of.certificate()), acts);
  }
}
