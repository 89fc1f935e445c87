package id.jejak.saga.privacy;

import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeEnrolled;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be kept of a person's data, and until when (R41): listed as it arises, struck off as
/// it ends, and told when an erasure asks for it. A person who was merged is asked like everybody.
///
/// No deadline: a duty that ends with a day is told with that day.
final class DutiesProcess implements Process<DutiesProcess.State> {
  record State(PersonId person) {}

  @Override
  public String name() {
    return "duties";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        TraineeEnrolled.class,
        CandidateAdmitted.class,
        StipendAccrued.class,
        StipendPaid.class,
        StipendForfeited.class,
        AppealFiled.class,
        AppealUpheld.class,
        AppealRejected.class,
        AppealWithdrawn.class,
        CertificateIssued.class,
        CertificateExpired.class,
        CertificateWithdrawn.class,
        CertificateSuperseded.class,
        ExternalCertificateRecorded.class,
        DutiesAsked.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TraineeEnrolled enrolled -> enrolled.of().person().value();
      case CandidateAdmitted admitted -> admitted.candidate().person().value();
      case StipendAccrued accrued -> accrued.of().person().value();
      case StipendPaid paid -> paid.of().person().value();
      case StipendForfeited forfeited -> forfeited.of().person().value();
      case AppealFiled filed -> filed.of().candidate().person().value();
      case AppealUpheld upheld -> upheld.of().candidate().person().value();
      case AppealRejected rejected -> rejected.of().candidate().person().value();
      case AppealWithdrawn withdrawn -> withdrawn.of().candidate().person().value();
      case CertificateIssued issued -> issued.of().person().value();
      case CertificateExpired expired -> expired.of().person().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().person().value();
      case CertificateSuperseded superseded -> superseded.of().person().value();
      case ExternalCertificateRecorded known -> known.of().person().value();
      case DutiesAsked asked -> asked.person().value();
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
      case TraineeEnrolled enrolled ->
          note(is, Duty.PUBLIC_FUNDS, enrolled.of().enrollment(), archived(enrolled.on(), bench));
      case CandidateAdmitted admitted ->
          note(
              is,
              Duty.ASSESSMENT_RECORD,
              admitted.candidate().application(),
              archived(admitted.on(), bench));
      case StipendAccrued accrued -> note(is, Duty.UNPAID_STIPEND, accrued.stipend(), null);
      case StipendPaid paid -> strike(is, paid.stipend());
      case StipendForfeited forfeited -> strike(is, forfeited.stipend());
      case AppealFiled filed -> note(is, Duty.OPEN_APPEAL, filed.appeal(), null);
      case AppealUpheld upheld -> strike(is, upheld.appeal());
      case AppealRejected rejected -> strike(is, rejected.appeal());
      case AppealWithdrawn withdrawn -> strike(is, withdrawn.appeal());
      case CertificateIssued issued ->
          note(is, Duty.VALID_CERTIFICATE, issued.of().certificate(), issued.validity().to());
      case CertificateExpired expired -> strike(is, expired.of().certificate());
      case CertificateWithdrawn withdrawn -> strike(is, withdrawn.of().certificate());
      case CertificateSuperseded superseded -> strike(is, superseded.of().certificate());
      case ExternalCertificateRecorded known ->
          note(is, Duty.VALID_CERTIFICATE, known.of().certificate(), known.validity().to());
      case DutiesAsked asked ->
          Reaction.to(
              is,
              new Send(
                  "report",
                  new ReportDuties(
                      DataSubjectId.of(asked.winner()),
                      asked.winner(),
                      asked.request(),
                      is.person(),
                      KeptNote.inForce(
                          bench.todo(), bench.calendar().dayOf(recorded.recordedAt())))));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static LocalDate archived(LocalDate from, Bench bench) {
    return from.plusYears(bench.rules().number("retention.years"));
  }

  private static Reaction<State> note(
      State is, Duty duty, Identifier thing, @Nullable LocalDate until) {
    return Reaction.to(
        is, new Note(thing.value(), KeptNote.of(new Kept(duty, thing.value(), until))));
  }

  private static Reaction<State> strike(State is, Identifier thing) {
    return Reaction.to(is, new Strike(thing.value()));
  }
}
