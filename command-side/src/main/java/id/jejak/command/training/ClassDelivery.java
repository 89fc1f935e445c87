package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Place.Standing;
import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Refusal;
import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.InsuranceMissing;
import id.jejak.messages.training.MinParticipantsNotMet;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainerMissing;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A class from the last look before it starts (R9, R10, R6) over the roll of every session to its
/// end.
final class ClassDelivery {
  private ClassDelivery() {}

  /// Enough seats are taken (R9), and somebody qualified teaches (R12).
  static Decision<TrainingClassEvent> confirm(Scheduled is, TrainingClassFacts facts) {
    if (is.phase() == Phase.READY) {
      return alreadySo();
    }
    if (is.phase() != Phase.SELECTING) {
      return TrainingClassDecider.illegal(is);
    }
    ClassId trainingClass = is.plan().trainingClass();
    int needed = is.plan().seats().min();
    if (is.seatsTaken() < needed) {
      return refuse(new MinParticipantsNotMet(trainingClass, is.seatsTaken(), needed));
    }
    Refusal objection = ClassTeaching.objectionToTeaching(is, is.firstDay(), facts);
    return objection == null
        ? accept(new ClassReady(trainingClass, is.plan().program(), is.seatsTaken()))
        : refuse(objection);
  }

  /// Enough people (R9) is counted in seats as they will be taken once the no-shows have made room:
  /// those present, those who were promoted and have not answered yet, and those who wait and may
  /// take a seat of somebody missing. So a class of sixteen with one no-show starts when one waits
  /// for that seat. Missing is who took the seat and did not come; who has not answered the offer
  /// yet may still join late. Everybody present is insured to the last day (R10), and the money for
  /// the class is put by (R6).
  static Decision<TrainingClassEvent> start(
      StartClass asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.READY) {
      return startedThen(asked, is) ? alreadySo() : TrainingClassDecider.illegal(is);
    }
    Refusal objection = ClassTeaching.objectionToTeaching(is, asked.on(), facts);
    if (objection != null) {
      return refuse(objection);
    }
    if (!facts.funded()) {
      return refuse(ClassMoney.missing(is.plan()));
    }
    for (EnrollmentId each : asked.present()) {
      Place place = is.places().get(each);
      if (place == null || !place.holdsSeat()) {
        return refuse(new SeatNotReserved(each));
      }
    }
    var answered = Set.copyOf(asked.present());
    var present = new ArrayList<Place>();
    var missing = new ArrayList<Place>();
    for (Place place : is.all(Standing.SEATED)) {
      if (answered.contains(place.of().enrollment())) {
        present.add(place);
      } else if (facts.enrolled(place.of().enrollment())) {
        missing.add(place);
      }
    }
    int needed = is.plan().seats().min();
    if (withoutNoShows(is, missing).seatsTaken() < needed) {
      return refuse(new MinParticipantsNotMet(asked.trainingClass(), present.size(), needed));
    }
    LocalDate end = is.days().to().isBefore(asked.on()) ? asked.on() : is.days().to();
    var days = new Period(asked.on(), end);
    int uninsured = (int) answered.stream().filter(each -> !facts.insured(each, days)).count();
    if (uninsured > 0) {
      return refuse(new InsuranceMissing(asked.trainingClass(), uninsured));
    }
    return accept(
        new ClassStarted(
            asked.trainingClass(),
            is.plan().program(),
            asked.on(),
            present.stream().map(Place::of).toList(),
            missing.stream().map(Place::of).toList()));
  }

  private static boolean startedThen(StartClass asked, Scheduled is) {
    return is.phase() == Phase.RUNNING
        && is.firstDay().equals(asked.on())
        && asked.present().stream()
            .map(is.places()::get)
            .allMatch(place -> place != null && place.is(Standing.ON_ROLL));
  }

  private static Scheduled withoutNoShows(Scheduled is, List<Place> missing) {
    Scheduled now = is;
    for (Place place : missing) {
      for (TrainingClassEvent event : ClassSeats.released(now, place, SeatChange.NO_SHOW, true)) {
        now = now.evolve(event);
      }
    }
    return now;
  }

  /// On the roll are those who started with the class, and late joiners from the first session
  /// after they began themselves. Somebody teaches; where the class is not on site, everybody
  /// present was identified (R49).
  static Decision<TrainingClassEvent> recordSession(
      RecordSession asked, Scheduled is, TrainingClassFacts facts) {
    int held = is.sessions().size();
    if (asked.session() >= 1 && asked.session() <= held) {
      return sameRoll(asked, is.sessions().get(asked.session() - 1))
          ? alreadySo()
          : TrainingClassDecider.illegal(is);
    }
    if (is.phase() != Phase.RUNNING
        || asked.session() != held + 1
        || asked.session() > is.plan().sessions()
        || asked.on().isBefore(is.lastDay())) {
      return TrainingClassDecider.illegal(is);
    }
    if (is.trainers().isEmpty()) {
      return refuse(new TrainerMissing(asked.trainingClass()));
    }
    if (is.mode() != Mode.ON_SITE && asked.identityCheck() == null) {
      return refuse(new IdentityNotChecked(asked.trainingClass() + "#" + asked.session()));
    }
    var roll =
        is.places().values().stream()
            .filter(place ->
                place.is(Standing.ON_ROLL)
                    || (place.is(Standing.SEATED)
                        && facts.begun(place.of().enrollment(), asked.on())))
            .map(place -> place.of().enrollment())
            .toList();
    var missed = Set.copyOf(asked.absent());
    for (EnrollmentId each : asked.absent()) {
      if (!roll.contains(each)) {
        return refuse(new NotFound(each.value()));
      }
    }
    var events = new ArrayList<TrainingClassEvent>();
    events.add(
        new SessionHeld(
            asked.trainingClass(),
            is.plan().program(),
            asked.session(),
            asked.on(),
            roll.stream().filter(each -> !missed.contains(each)).toList(),
            roll.stream().filter(missed::contains).toList(),
            asked.identityCheck()));
    for (EnrollmentId each : roll) {
      Place place = is.places().get(each);
      if (missed.contains(each) && place != null) {
        events.addAll(alarm(place.counted(false), asked.on(), facts));
      }
    }
    return accept(events);
  }

  /// Raised once, by the absence that makes it too many (S4).
  private static List<TrainingClassEvent> alarm(Place now, LocalDate on, TrainingClassFacts facts) {
    int absences = now.held() - now.attended();
    return absences == facts.alarmAbsences()
        ? List.of(new AttendanceAlarmRaised(now.of(), on, absences))
        : List.of();
  }

  /// A roll is never changed: who was there after all, or was not, is a fact of its own (F22).
  static Decision<TrainingClassEvent> correct(
      CorrectAttendance asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.RUNNING && is.phase() != Phase.COMPLETED) {
      return TrainingClassDecider.illegal(is);
    }
    Place place = is.places().get(asked.enrollment());
    Optional<Boolean> there = is.wasThere(asked.session(), asked.enrollment());
    if (place == null || there.isEmpty()) {
      return refuse(new NotFound(asked.enrollment().value()));
    }
    if (there.get() == asked.present()) {
      return alreadySo();
    }
    LocalDate day = is.sessions().get(asked.session() - 1).on();
    Place now = place.corrected(asked.present());
    var events = new ArrayList<TrainingClassEvent>();
    events.add(
        new AttendanceCorrected(
            place.of(),
            asked.session(),
            day,
            asked.present(),
            now.attendance(),
            now.attended() * is.plan().hoursPerSession(),
            asked.reason()));
    if (!asked.present()) {
      events.addAll(alarm(now, day, facts));
    }
    return accept(events);
  }

  private static boolean sameRoll(RecordSession asked, SessionHeld held) {
    return held.on().equals(asked.on())
        && Set.copyOf(held.absent()).equals(Set.copyOf(asked.absent()));
  }

  /// Attendance goes to everybody still in class; whether it suffices, each enrolment decides
  /// (R13).
  static Decision<TrainingClassEvent> complete(CompleteClass asked, Scheduled is) {
    if (is.phase() == Phase.COMPLETED) {
      return alreadySo();
    }
    if (is.phase() != Phase.RUNNING || is.sessions().size() < is.plan().sessions()) {
      return TrainingClassDecider.illegal(is);
    }
    return accept(
        new ClassCompleted(
            asked.trainingClass(),
            is.plan().program(),
            asked.on(),
            is.all(Standing.ON_ROLL).stream().map(Place::attendance).toList()));
  }
}
