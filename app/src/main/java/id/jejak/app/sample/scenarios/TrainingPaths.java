package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.APPROVER;
import static id.jejak.app.sample.scenarios.Office.DISTRICT;
import static id.jejak.app.sample.scenarios.Office.PAYER;
import static id.jejak.app.sample.scenarios.Office.TRAINING;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.kernel.Derived;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.TraineeEnrolled;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// What goes wrong in a class.
final class TrainingPaths {
  private static final int ASKING = 100;
  private static final int SEATS = 16;
  private static final int FIRST_ORDINAL = 700;

  private TrainingPaths() {}

  /// Two seats, and one who waits; of the two, one does not come.
  static void f01NoShowAtClassStart(Telling t) {
    var course = new Training(t, 2).scheduled();
    List<PersonId> people = registered(t, 1, 3);
    PersonId present = people.get(0);
    PersonId missing = people.get(1);
    PersonId waiting = people.get(2);
    course.enrolled(people).started(List.of(present, missing), List.of(present));
    t.again();
    t.see(
        "the way of who did not come",
        "TrainingApplied, SelectionStagePassed, SelectionStagePassed, SeatOffered,"
            + " TraineeEnrolled, InsuranceConfirmed, StartNoShow, InsuranceEnded",
        w -> w.facts(course.enrollment(missing)));
    t.see(
        "seats given back by a no-show, and given to who waited",
        "1 and 1",
        w ->
            w.count(
                    SeatReleased.class,
                    seat ->
                        seat.why() == SeatChange.NO_SHOW && seat.of().equals(course.of(missing)))
                + " and "
                + w.count(
                    SeatReserved.class,
                    seat -> seat.promoted() && seat.of().equals(course.of(waiting))));
    t.on("2024-02-05", 13);
    course.takesSeat(waiting);
    t.on("2024-02-05", 15);
    course.insured(waiting, Training.day(2));
    course.held(1).held(2).held(3).held(4).completed();
    t.see(
        "the class board: status, seat, promoted, lost by",
        "COMPLETED true false null, START_NO_SHOW false false NO_SHOW, COMPLETED true true null",
        w ->
            w.row(
                "select status, seat, promoted, seat_lost from views.enrollment_board"
                    + " where training_class = ? order by person",
                course.id().value()));
  }

  /// One of four leaves in the middle.
  static void f02DropOutMidWay(Telling t) {
    var course = new Training(t, 4).scheduled();
    List<PersonId> people = registered(t, 1, 4);
    PersonId leaving = people.get(3);
    course.enrolled(people).started(people, people).held(1).held(2);
    t.on("2024-02-07", 13)
        .by(TRAINING, new DropOut(course.enrollment(leaving), t.today(), "FAMILY_REASONS"));
    course.held(3).held(4).completed();
    t.see(
        "the way of who left",
        "TrainingApplied, SelectionStagePassed, SelectionStagePassed, SeatOffered,"
            + " TraineeEnrolled, InsuranceConfirmed, TrainingBegun, TraineeDroppedOut,"
            + " InsuranceEnded",
        w -> w.facts(course.enrollment(leaving)));
    t.see(
        "the stipend", "StipendForfeited", w -> w.facts(StipendId.of(course.enrollment(leaving))));
    t.see(
        "money that came back (the premium was spent)",
        "STIPEND",
        w ->
            String.join(
                ", ",
                w
                    .all(
                        FundsReleased.class,
                        freed -> course.enrollment(leaving).equals(freed.purpose().enrollment()))
                    .stream()
                    .map(freed -> freed.line().name())
                    .toList()));
    t.see(
        "the class board: completed, dropped out",
        "3 1",
        w ->
            w.row(
                "select count(completed_on), count(*) filter (where status = 'DROPPED_OUT')"
                    + " from views.enrollment_board where training_class = ?",
                course.id().value()));
  }

  /// A hundred people, sixteen seats, all at once.
  static void f09HundredAskForSixteenSeats(Telling t) {
    var course = new Training(t, SEATS).scheduled();
    List<PersonId> people =
        IntStream.rangeClosed(1, ASKING)
            .mapToObj(n -> new PersonId("per-F9-%03d".formatted(n)))
            .toList();
    for (int i = 0; i < ASKING; i++) {
      t.by(Office.ADMIN, Office.registering(people.get(i), FIRST_ORDINAL + i));
    }
    course.applied(people);
    t.on("2024-01-11", 9)
        .see("accepted, refused", "16 accepted, 84 QUOTA_EXHAUSTED", w -> race(w, course, people));
    t.see(
        "seats in the log, enrolled, refusals kept, seats on the board",
        "16, 16, 84, 16",
        w ->
            w.count(SeatReserved.class, seat -> seat.of().trainingClass().equals(course.id()))
                + ", "
                + w.count(
                    TraineeEnrolled.class,
                    enrolled -> enrolled.of().trainingClass().equals(course.id()))
                + ", "
                + w.refused(course.id()).split(", ").length
                + ", "
                + w.row(
                    "select seats_taken from views.class_board where training_class = ?",
                    course.id().value()));
    t.on("2024-01-12", 9).by(TRAINING, new CancelClass(course.id(), "END_OF_SCENARIO"));
  }

  private static String race(World w, Training course, List<PersonId> people) {
    var start = new CyclicBarrier(people.size());
    Instant now = w.now();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          people.stream()
              .map(who ->
                  threads.submit(() -> {
                    start.await();
                    return w.ask(
                        new ReserveSeat(course.id(), course.of(who), DISTRICT),
                        by(w, "seat", who, now));
                  }))
              .toList();
      long accepted = 0;
      long exhausted = 0;
      for (int i = 0; i < asked.size(); i++) {
        Outcome answer = asked.get(i).get();
        if (answer instanceof Outcome.Accepted) {
          accepted++;
        } else if ("QUOTA_EXHAUSTED".equals(answer.refusal())) {
          exhausted++;
        }
      }
      w.settle();
      for (int i = 0; i < asked.size(); i++) {
        PersonId who = people.get(i);
        if (asked.get(i).get() instanceof Outcome.Accepted) {
          Outcome _ =
              w.ask(
                  new EnrollTrainee(course.enrollment(who), Training.FIRST.minusDays(25)),
                  by(w, "enrol", who, now));
        }
      }
      w.settle();
      return accepted + " accepted, " + exhausted + " QUOTA_EXHAUSTED";
    } catch (Exception e) {
      throw new IllegalStateException("the race was not run to its end", e);
    }
  }

  private static Provenance by(World w, String wish, PersonId who, Instant now) {
    return Provenance.of(
        Derived.uuid("ANOM", "F9", wish, who.value()),
        self(who).name(),
        self(who).role().name(),
        Office.OFFICE.value(),
        now);
  }

  /// No signal at the venue: the rolls of one week are entered in the next, and one still later.
  static void f22AttendanceOfLastWeek(Telling t) {
    var course = new Training(t, 4).scheduled();
    List<PersonId> people = registered(t, 1, 4);
    PersonId absent = people.get(1);
    course.enrolled(people).started(people, people).held(1);
    Instant second = moment(t, 2);
    t.on("2024-02-12", 9).see("sessions on the board before", "1", w -> sessions(w, course));
    t.on("2024-02-13", 9)
        .late(second, "No signal at the venue", TRAINING, course.roll(2, absent))
        .late(moment(t, 3), "No signal at the venue", TRAINING, course.roll(3));
    t.see("and after", "3", w -> sessions(w, course));
    t.see(
        "what the log knows of the second session",
        "happened 2024-02-06, recorded 2024-02-13, because No signal at the venue",
        w -> known(w, course, 2));
    t.on("2024-02-26", 9)
        .lateRefused("LATE_ENTRY", moment(t, 4), TRAINING, course.roll(4))
        .late(moment(t, 4), "Roll found in the drawer", TRAINING, course.roll(4));
    t.by(
        TRAINING,
        new CorrectAttendance(course.id(), 2, course.enrollment(absent), true, "SIGNED_THE_LIST"));
    t.see(
        "the absence: as it was taken, as it is, since",
        "true false 2024-02-26",
        w ->
            w.row(
                "select taken_absent, absent, (corrected_at at time zone 'Asia/Jakarta')::date"
                    + " from views.absence where training_class = ? and session = 2",
                course.id().value()));
  }

  private static Instant moment(Telling t, int session) {
    return t.moment(Training.day(session), 16);
  }

  private static String sessions(World w, Training course) {
    return w.row(
        "select sessions_held from views.class_board where training_class = ?",
        course.id().value());
  }

  private static String known(World w, Training course, int session) {
    return w.log().stream()
        .filter(recorded ->
            recorded.event() instanceof SessionHeld held
                && held.trainingClass().equals(course.id())
                && held.session() == session)
        .map(recorded ->
            "happened %s, recorded %s, because %s"
                .formatted(
                    day(recorded.occurredAt()), day(recorded.recordedAt()), recorded.by().reason()))
        .findFirst()
        .orElse("nothing");
  }

  private static String day(Instant moment) {
    return FailurePaths.WIB.dayOf(moment).toString();
  }

  /// The node stops twice in the middle of what follows, and the whole day is sent a second time.
  static void f23CrashInTheMiddle(Telling t) {
    var course = new Training(t, 2).scheduled();
    List<PersonId> people = registered(t, 1, 2);
    course.enrolled(people).started(people, people).held(1).held(2).held(3).held(4);
    course.completed();
    var completing = t.last();
    t.crash();
    t.on("2024-02-15", 13);
    people.forEach(
        each -> t.by(APPROVER, new ApproveStipend(StipendId.of(course.enrollment(each)))));
    t.on("2024-02-16", 13);
    for (PersonId each : people) {
      t.by(
          PAYER,
          new PayStipend(StipendId.of(course.enrollment(each)), "SP2D-CONTOH-" + each.value()));
    }
    var paying = t.last();
    t.crash();
    t.see(
        "each account",
        "StipendAccrued, StipendApproved, StipendPaid",
        w -> w.facts(StipendId.of(course.enrollment(people.getLast()))));
    t.see(
        "paid for two people, by accounts and by the budget",
        "1500000 1500000",
        w ->
            w.row(
                "select sum(a.paid), sum(u.paid) from views.stipend_account a"
                    + " join views.fund_use u on u.enrollment = a.enrollment and u.line = 'STIPEND'"
                    + " where a.training_class = ?",
                course.id().value()));
    t.on("2024-02-19", 9)
        .see(
            "sent again after it all: new events",
            "0",
            w -> {
              int before = w.log().size();
              Outcome _ = w.ask(completing.command(), completing.by());
              Outcome _ = w.ask(paying.command(), paying.by());
              w.settle();
              return w.log().size() - before;
            });
  }
}
