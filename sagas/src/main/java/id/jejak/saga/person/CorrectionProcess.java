package id.jejak.saga.person;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Role;
import id.jejak.saga.DataProtection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The correction of what is recorded about a person (S25): answered within `pdp.hours`, and the
/// person is told. What it means for certificates, the process `reissue` knows.
///
/// `answer:CORRECTION`: hours count on holidays too, because the law counts them so. It never ends.
final class CorrectionProcess implements Process<CorrectionProcess.State> {
  record State(PersonId person) {}

  private static final String ANSWER = "answer:";

  @Override
  public String name() {
    return "correction";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CorrectionProposed.class, PersonDataCorrected.class, CorrectionRejected.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CorrectionProposed proposed -> proposed.person().value();
      case PersonDataCorrected corrected -> corrected.person().value();
      case CorrectionRejected rejected -> rejected.person().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new PersonId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CorrectionProposed proposed ->
          Reaction.to(
              is,
              new Schedule(
                  ANSWER + proposed.correction(), DataProtection.deadline(recorded, bench)));
      case PersonDataCorrected corrected ->
          Reaction.to(
              is,
              new Cancel(ANSWER + corrected.correction()),
              tell(is, Template.CORRECTION_MADE, corrected.correction()));
      case CorrectionRejected rejected ->
          Reaction.to(
              is,
              new Cancel(ANSWER + rejected.correction()),
              tell(is, Template.CORRECTION_REJECTED, rejected.correction()));
      case TimerFired fired ->
          Reaction.to(
              is,
              new Send(
                  "remind",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.CORRECTION_OVERDUE,
                      Map.of(
                          "person",
                          is.person().value(),
                          "correction",
                          fired.timer().substring(ANSWER.length())),
                      fired.timer())));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send tell(State is, Template template, CorrectionId correction) {
    return new Send(
        "tell",
        RequestNotification.to(
            is.person(), template, Map.of("correction", correction.value()), correction.value()));
  }
}
