package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

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
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConflictOfInterest;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.ExamSeatsExhausted;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.NotInScheme;
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
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukNotVerified;
import java.time.LocalDate;
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
          SessionFacts.toAssign(asked.assessor(), session, history);
      case ReplaceAssessor asked when state instanceof Planned session ->
          SessionFacts.toReplace(asked, session, history);
      case RescheduleSession asked when state instanceof Planned session ->
          SessionFacts.toReschedule(asked, session, history);
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
      case AssignAssessor asked -> assign(asked, is, facts.examiner(asked.assessor()));
      case ReplaceAssessor asked -> replace(asked, is, facts);
      case ReserveExamSeat asked -> reserve(asked, is, facts);
      case ReleaseExamSeat asked -> release(asked, is);
      case RescheduleSession asked -> reschedule(asked, is, facts);
      case CancelSession asked -> cancel(asked, is);
      case HoldSession asked -> hold(asked, is);
      case CloseSession asked -> close(asked, is);
    };
  }

  private static Decision<SessionEvent> schedule(
      ScheduleAssessmentSession asked, SessionFacts facts) {
    var objection =
        objectionToDay(asked.lsp(), asked.tuk(), asked.scheme(), asked.mode(), asked.day(), facts);
    if (objection != null) {
      return refuse(objection);
    }
    return asked.seats() > facts.venue().capacity()
        ? refuse(new ExamSeatsExhausted(asked.session(), facts.venue().capacity()))
        : accept(scheduled(asked));
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

  /// Body (R16), scheme version and its modes, venue (R18) hold on that day.
  private static @Nullable Refusal objectionToDay(
      OrganizationId lsp,
      TukId tuk,
      SchemeVersion version,
      Mode mode,
      LocalDate day,
      SessionFacts facts) {
    var scheme = version.scheme();
    var unlicensed = facts.licence() == null ? null : facts.licence().objectionTo(scheme);
    if (unlicensed != null) {
      return unlicensed;
    }
    var terms = facts.scheme().terms(version);
    var retired = facts.scheme().objectionToExam(version, day);
    if (terms == null || retired != null) {
      return facts.scheme().mismatch(version);
    }
    if (!terms.modes().contains(mode)) {
      return new NotInScheme(version, mode.name());
    }
    if (!facts.venue().exists()) {
      return new NotFound(tuk.value());
    }
    return facts.venue().verified() ? null : new TukNotVerified(tuk, scheme, day);
  }

  private static Decision<SessionEvent> assign(AssignAssessor asked, Planned is, Examiner who) {
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
    if (!mayAssess(who, is)) {
      return refuse(new AssessorLicenceInvalid(asked.assessor(), is.day()));
    }
    return Decision.<SessionEvent>accept(
            new AssessorAssigned(asked.session(), asked.assessor(), person))
        .claiming(take(asked.assessor(), is.day(), is));
  }

  /// The new assessor is held to all that the first one was.
  private static Decision<SessionEvent> replace(
      ReplaceAssessor asked, Planned is, SessionFacts facts) {
    if (is.stage() != Stage.SCHEDULED) {
      return refuse(wrongStage(is));
    }
    if (!is.assessors().containsKey(asked.from())) {
      return is.assessors().containsKey(asked.to())
          ? alreadySo()
          : refuse(new NotFound(asked.from().value()));
    }
    if (asked.from().equals(asked.to())) {
      return alreadySo();
    }
    var who = facts.examiner(asked.to());
    var person = who.person();
    if (person == null) {
      return refuse(new NotFound(asked.to().value()));
    }
    if (!mayAssess(who, is)) {
      return refuse(new AssessorLicenceInvalid(asked.to(), is.day()));
    }
    var seats = is.seatsOf(asked.from());
    for (var seat : seats) {
      var candidate = seat.of().candidate().person();
      if (facts.partial().contains(candidate)) {
        return refuse(new ConflictOfInterest(asked.to(), candidate));
      }
    }
    int candidates = is.seatsOf(asked.to()).size() + seats.size();
    if (candidates > facts.ratio()) {
      return refuse(new RatioExceeded(asked.session(), candidates, facts.ratio()));
    }
    var events = new ArrayList<SessionEvent>();
    events.add(new AssessorReplaced(asked.session(), asked.from(), asked.to(), person, is.day()));
    seats.forEach(seat -> events.add(new ExamSeatChanged(seat.of(), asked.to(), is.day())));
    return Decision.<SessionEvent>accept(events)
        .claiming(give(asked.from(), is.day(), is), take(asked.to(), is.day(), is));
  }

  private static Decision<SessionEvent> reserve(
      ReserveExamSeat asked, Planned is, SessionFacts facts) {
    var application = asked.candidate().application();
    var assessment = AssessmentId.of(application, asked.attempt());
    var reserved =
        new ExamSeatReserved(
            new AssessmentRef(assessment, asked.attempt(), asked.session(), asked.candidate()),
            asked.assessor(),
            is.day());
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
    if (is.stage() != Stage.SCHEDULED) {
      return wrongStage(is);
    }
    if (!candidate.lsp().equals(plan.lsp())) {
      return new NotFound(candidate.application().value());
    }
    if (!candidate.scheme().equals(plan.scheme())) {
      return new SchemeVersionMismatch(candidate.scheme(), plan.scheme().version());
    }
    if (!is.assessors().containsKey(asked.assessor())) {
      return new NotFound(asked.assessor().value());
    }
    var objection =
        facts.candidacy().objection(candidate, asked.attempt(), asked.assessor(), is.day());
    if (objection != null) {
      return objection;
    }
    if (is.seats().size() >= plan.seats()) {
      return new ExamSeatsExhausted(asked.session(), plan.seats());
    }
    int candidates = is.seatsOf(asked.assessor()).size() + 1;
    return candidates > facts.ratio()
        ? new RatioExceeded(asked.session(), candidates, facts.ratio())
        : null;
  }

  /// The number of the attempt stays used up.
  private static Decision<SessionEvent> release(ReleaseExamSeat asked, Planned is) {
    var seat = is.seats().get(asked.assessment());
    if (seat == null) {
      return alreadySo();
    }
    return is.stage() == Stage.SCHEDULED
        ? accept(new ExamSeatReleased(seat.of(), asked.reason()))
        : refuse(wrongStage(is));
  }

  /// Everything that held on the first day holds on the new one; everybody keeps the seat.
  private static Decision<SessionEvent> reschedule(
      RescheduleSession asked, Planned is, SessionFacts facts) {
    if (is.stage() != Stage.SCHEDULED) {
      return refuse(wrongStage(is));
    }
    if (asked.day().equals(is.day())) {
      return alreadySo();
    }
    var plan = is.plan();
    var objection =
        objectionToDay(plan.lsp(), plan.tuk(), plan.scheme(), plan.mode(), asked.day(), facts);
    if (objection != null) {
      return refuse(objection);
    }
    var events = new ArrayList<SessionEvent>();
    var claims = new ArrayList<Claim>();
    events.add(
        new SessionRescheduled(asked.session(), plan.lsp(), is.day(), asked.day(), asked.reason()));
    for (AssessorId assessor : is.assessors().keySet()) {
      if (!mayAssess(facts.examiner(assessor), is)) {
        return refuse(new AssessorLicenceInvalid(assessor, asked.day()));
      }
      claims.add(give(assessor, is.day(), is));
      claims.add(take(assessor, asked.day(), is));
    }
    for (var seat : is.seats().values()) {
      if (facts.late().contains(seat.of().assessment())) {
        return refuse(
            new ReassessmentNotAllowed(seat.of().candidate().application(), seat.of().attempt()));
      }
      events.add(new ExamSeatChanged(seat.of(), seat.assessor(), asked.day()));
    }
    return Decision.<SessionEvent>accept(events).claiming(claims.toArray(Claim[]::new));
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
                    .map(assessor -> give(assessor, is.day(), is))
                    .toArray(Claim[]::new));
      }
      case CANCELLED -> alreadySo();
      case HELD, CLOSED -> refuse(wrongStage(is));
    };
  }

  private static Decision<SessionEvent> hold(HoldSession asked, Planned is) {
    return switch (is.stage()) {
      case SCHEDULED ->
          asked.on().isBefore(is.day())
              ? refuse(wrongStage(is))
              : accept(new AssessmentSessionHeld(asked.session(), asked.on()));
      case HELD -> alreadySo();
      case CANCELLED, CLOSED -> refuse(wrongStage(is));
    };
  }

  private static Decision<SessionEvent> close(CloseSession asked, Planned is) {
    return switch (is.stage()) {
      case HELD -> accept(new SessionClosed(asked.session(), is.plan().lsp(), asked.minutes()));
      case CLOSED -> alreadySo();
      case SCHEDULED, CANCELLED -> refuse(wrongStage(is));
    };
  }

  private static boolean mayAssess(Examiner who, Planned is) {
    return who.mayAssess(is.plan().scheme().scheme(), is.plan().lsp());
  }

  /// An assessor is in one session a day (R21).
  private static Claim take(AssessorId assessor, LocalDate day, Planned is) {
    return new Claim.Take(
        "assessor-day",
        assessor.value() + "|" + day,
        is.plan().session().value(),
        new Overlap(assessor, day));
  }

  private static Claim give(AssessorId assessor, LocalDate day, Planned is) {
    return new Claim.Release(
        "assessor-day", assessor.value() + "|" + day, is.plan().session().value());
  }

  private static IllegalTransition wrongStage(Planned is) {
    return new IllegalTransition(is.plan().session().value(), is.stage().name());
  }
}
