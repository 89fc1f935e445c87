package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Application.Filed;
import id.jejak.command.assessment.Session.Planned;
import id.jejak.command.assessment.Session.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConflictOfInterest;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.ExamSeatsExhausted;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.Overlap;
import id.jejak.messages.assessment.RatioExceeded;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.RescheduleSession;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionCommand;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.venue.TukNotVerified;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Sessions: a licensed body, a verified venue, assessors who hold on the day, and seats for
/// admitted candidates whom they may assess.
final class SessionDecider implements Decider<SessionCommand, Session, SessionEvent, SessionFacts> {
  @Override
  public Class<SessionCommand> commands() {
    return SessionCommand.class;
  }

  @Override
  public Class<SessionEvent> events() {
    return SessionEvent.class;
  }

  @Override
  public Session initial() {
    return new Session.None();
  }

  @Override
  public Session evolve(Session state, SessionEvent event) {
    return state.evolve(event);
  }

  @Override
  public SessionFacts facts(SessionCommand command, Session state, Provenance by, History history) {
    return switch (command) {
      case ScheduleAssessmentSession asked -> SessionFacts.toSchedule(asked, history);
      case AssignAssessor asked when state instanceof Planned session ->
          SessionFacts.toAssign(asked, session, history);
      case ReserveExamSeat asked when state instanceof Planned session ->
          SessionFacts.toSeat(asked, session, history);
      default -> SessionFacts.NONE;
    };
  }

  @Override
  public Decision<SessionEvent> decide(
      SessionCommand command, Session state, SessionFacts facts, Provenance by) {
    return switch (state) {
      case Session.None _ ->
          command instanceof ScheduleAssessmentSession asked
              ? schedule(asked, facts)
              : refuse(new NotFound(command.session().value()));
      case Planned is -> proceed(command, is, facts);
    };
  }

  private static Decision<SessionEvent> proceed(
      SessionCommand command, Planned is, SessionFacts facts) {
    return switch (command) {
      case ScheduleAssessmentSession asked ->
          is.plan().equals(scheduled(asked))
              ? alreadySo()
              : refuse(new AlreadyExists(asked.session().value()));
      case AssignAssessor asked -> assign(asked, is, facts.examiner());
      case ReserveExamSeat asked -> reserve(asked, is, facts);
      case ReleaseExamSeat asked -> release(asked, is);
      case CancelSession asked -> cancel(asked, is);
      case CloseSession asked -> close(asked, is);
      case ReplaceAssessor _, RescheduleSession _, HoldSession _ -> refuse(wrongStage(is));
    };
  }

  private static Decision<SessionEvent> schedule(
      ScheduleAssessmentSession asked, SessionFacts facts) {
    var objection = objectionTo(asked, facts);
    return objection == null ? accept(scheduled(asked)) : refuse(objection);
  }

  private static SessionScheduled scheduled(ScheduleAssessmentSession asked) {
    return new SessionScheduled(
        asked.session(),
        asked.lsp(),
        asked.program(),
        asked.tuk(),
        asked.scheme(),
        asked.day(),
        asked.mode(),
        asked.seats());
  }

  private static @Nullable Refusal objectionTo(
      ScheduleAssessmentSession asked, SessionFacts facts) {
    var scheme = asked.scheme().scheme();
    var unlicensed = facts.licence() == null ? null : facts.licence().objectionTo(scheme);
    if (unlicensed != null) {
      return unlicensed;
    }
    if (!facts.scheme().knows(asked.scheme())) {
      return new SchemeVersionMismatch(asked.scheme(), facts.scheme().latest());
    }
    var venue = facts.venue();
    if (!venue.exists()) {
      return new NotFound(asked.tuk().value());
    }
    if (!venue.verified()) {
      return new TukNotVerified(asked.tuk(), scheme, asked.day());
    }
    return asked.seats() > venue.capacity()
        ? new ExamSeatsExhausted(asked.session(), venue.capacity())
        : null;
  }

  private static Decision<SessionEvent> assign(AssignAssessor asked, Planned is, Examiner who) {
    var plan = is.plan();
    if (is.stage() != Stage.SCHEDULED) {
      return refuse(wrongStage(is));
    }
    if (is.assessors().containsKey(asked.assessor())) {
      return alreadySo();
    }
    var person = who.person();
    if (person == null) {
      return refuse(new NotFound(asked.assessor().value()));
    }
    if (!who.mayAssess(plan.scheme().scheme(), plan.lsp())) {
      return refuse(new AssessorLicenceInvalid(asked.assessor(), plan.day()));
    }
    return Decision.<SessionEvent>accept(
            new AssessorAssigned(asked.session(), asked.assessor(), person))
        .claiming(
            new Claim.Take(
                "assessor-day",
                assessorDay(asked.assessor(), is),
                asked.session().value(),
                new Overlap(asked.assessor(), plan.day())));
  }

  private static Decision<SessionEvent> reserve(
      ReserveExamSeat asked, Planned is, SessionFacts facts) {
    var application = asked.candidate().application();
    var assessment = AssessmentId.of(application, asked.attempt());
    var reserved =
        new ExamSeatReserved(
            new AssessmentRef(assessment, asked.attempt(), asked.session(), asked.candidate()),
            asked.assessor(),
            is.plan().day());
    if (reserved.equals(is.seats().get(assessment))) {
      return alreadySo();
    }
    var objection = objectionTo(asked, is, facts);
    if (objection != null) {
      return refuse(objection);
    }
    return Decision.<SessionEvent>accept(reserved)
        .claiming(
            new Claim.Take(
                "attempt",
                assessment.value(),
                asked.session().value(),
                new ReassessmentNotAllowed(application, asked.attempt())));
  }

  private static @Nullable Refusal objectionTo(
      ReserveExamSeat asked, Planned is, SessionFacts facts) {
    var plan = is.plan();
    var candidate = asked.candidate();
    var candidacy = facts.candidacy();
    if (is.stage() != Stage.SCHEDULED) {
      return wrongStage(is);
    }
    if (!(candidacy.application() instanceof Filed filed)
        || !filed.candidate().equals(candidate)
        || !candidate.lsp().equals(plan.lsp())) {
      return new NotFound(candidate.application().value());
    }
    if (filed.stage() != Application.Stage.ADMITTED
        && filed.stage() != Application.Stage.SCHEDULED) {
      return new IllegalTransition(candidate.application().value(), filed.stage().name());
    }
    if (!candidate.scheme().equals(plan.scheme())) {
      return new SchemeVersionMismatch(candidate.scheme(), plan.scheme().version());
    }
    if (candidacy.begun() || !candidacy.attemptAllowed()) {
      return new ReassessmentNotAllowed(candidate.application(), asked.attempt());
    }
    if (!is.assessors().containsKey(asked.assessor())) {
      return new NotFound(asked.assessor().value());
    }
    if (!facts.examiner().mayAssess(plan.scheme().scheme(), plan.lsp())) {
      return new AssessorLicenceInvalid(asked.assessor(), plan.day());
    }
    if (facts.examiner().isPartialTo(candidate.person(), candidacy.trainers())) {
      return new ConflictOfInterest(asked.assessor(), candidate.person());
    }
    if (is.seats().size() >= plan.seats()) {
      return new ExamSeatsExhausted(asked.session(), plan.seats());
    }
    long candidates = is.seatsOf(asked.assessor()) + 1;
    return candidates > candidacy.ratio()
        ? new RatioExceeded(asked.session(), (int) candidates, candidacy.ratio())
        : null;
  }

  /// The number of the attempt stays used up.
  private static Decision<SessionEvent> release(ReleaseExamSeat asked, Planned is) {
    if (is.stage() != Stage.SCHEDULED) {
      return refuse(wrongStage(is));
    }
    var seat = is.seats().get(asked.assessment());
    return seat == null ? alreadySo() : accept(new ExamSeatReleased(seat.of(), asked.reason()));
  }

  /// Everybody's seat is released by name, and the assessors are free that day again.
  private static Decision<SessionEvent> cancel(CancelSession asked, Planned is) {
    return switch (is.stage()) {
      case SCHEDULED -> {
        var events = new ArrayList<SessionEvent>();
        is.seats()
            .values()
            .forEach(seat -> events.add(new ExamSeatReleased(seat.of(), asked.reason())));
        events.add(new SessionCancelled(asked.session(), is.plan().lsp(), asked.reason()));
        yield Decision.<SessionEvent>accept(events)
            .claiming(
                is.assessors().keySet().stream()
                    .map(assessor ->
                        new Claim.Release(
                            "assessor-day", assessorDay(assessor, is), asked.session().value()))
                    .toArray(Claim[]::new));
      }
      case CANCELLED -> alreadySo();
      case CLOSED -> refuse(wrongStage(is));
    };
  }

  private static Decision<SessionEvent> close(CloseSession asked, Planned is) {
    return switch (is.stage()) {
      case SCHEDULED ->
          accept(new SessionClosed(asked.session(), is.plan().lsp(), asked.minutes()));
      case CLOSED -> alreadySo();
      case CANCELLED -> refuse(wrongStage(is));
    };
  }

  private static String assessorDay(AssessorId assessor, Planned session) {
    return assessor.value() + "|" + session.plan().day();
  }

  private static IllegalTransition wrongStage(Planned is) {
    return new IllegalTransition(is.plan().session().value(), is.stage().name());
  }
}
