package id.jejak.saga.person;

import static java.time.temporal.ChronoUnit.HOURS;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The correction of what is recorded about a person (S25): answered within `pdp.hours`; where the
/// name changes, every certificate in force is issued anew, and the person is told.
///
/// `answer:CORRECTION`: hours count on holidays too, because the law counts them so. The list holds
/// the certificates in force. It never ends.
final class CorrectionProcess implements Process<CorrectionProcess.State> {
  record State(PersonId person) {}

  private static final String ANSWER = "answer:";
  private static final String REISSUE = "reissue:";

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
    return Set.of(
        CorrectionProposed.class,
        PersonDataCorrected.class,
        CorrectionRejected.class,
        CertificateIssued.class,
        CertificateExpired.class,
        CertificateWithdrawn.class,
        CertificateSuperseded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CorrectionProposed proposed -> proposed.person().value();
      case PersonDataCorrected corrected -> corrected.person().value();
      case CorrectionRejected rejected -> rejected.person().value();
      case CertificateIssued issued -> issued.of().person().value();
      case CertificateExpired expired -> expired.of().person().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().person().value();
      case CertificateSuperseded superseded -> superseded.of().person().value();
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
      case CertificateIssued issued ->
          Reaction.to(is, new Note(issued.of().certificate().value(), ""));
      case CertificateExpired expired -> Reaction.to(is, strike(expired.of()));
      case CertificateWithdrawn withdrawn -> Reaction.to(is, strike(withdrawn.of()));
      case CertificateSuperseded superseded -> Reaction.to(is, strike(superseded.of()));
      case CorrectionProposed proposed ->
          Reaction.to(
              is,
              new Schedule(
                  ANSWER + proposed.correction(),
                  recorded.occurredAt().plus(bench.rules().number("pdp.hours"), HOURS)));
      case PersonDataCorrected corrected -> Reaction.to(is, corrected(is, corrected, bench));
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
      // Ended or corrected meanwhile; its event is on the way.
      case StepRefused no
          when no.step().startsWith(REISSUE) && no.code().equals("ILLEGAL_TRANSITION") ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Strike strike(CertificateRef of) {
    return new Strike(of.certificate().value());
  }

  private static List<Act> corrected(State is, PersonDataCorrected corrected, Bench bench) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel(ANSWER + corrected.correction()));
    acts.add(tell(is, Template.CORRECTION_MADE, corrected.correction()));
    if (corrected.fields().contains(PersonField.NAME)) {
      for (Todo.Entry certificate : bench.todo().entries()) {
        acts.add(
            new Send(
                REISSUE + certificate.item(),
                new ReissueAfterCorrection(
                    new CertificateId(certificate.item()), "NAME_CORRECTED", corrected.caseId())));
      }
    }
    return List.copyOf(acts);
  }

  private static Send tell(State is, Template template, CorrectionId correction) {
    return new Send(
        "tell",
        RequestNotification.to(
            is.person(), template, Map.of("correction", correction.value()), correction.value()));
  }
}
