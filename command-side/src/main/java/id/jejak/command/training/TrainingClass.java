package id.jejak.command.training;

import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One class: the plan, who has a seat, who waits, and the sessions held.
sealed interface TrainingClass {
  TrainingClass evolve(TrainingClassEvent event);

  static TrainingClass after(List<TrainingClassEvent> history) {
    TrainingClass state = new Unscheduled();
    for (TrainingClassEvent event : history) {
      state = state.evolve(event);
    }
    return state;
  }

  enum Phase {
    PLANNED,
    SELECTING,
    READY,
    POSTPONED,
    RUNNING,
    COMPLETED,
    CANCELLED
  }

  record Unscheduled() implements TrainingClass {
    @Override
    public TrainingClass evolve(TrainingClassEvent event) {
      return event instanceof ClassScheduled plan
          ? new Scheduled(
              plan,
              Phase.PLANNED,
              new Period(plan.firstDay(), plan.lastDay()),
              plan.mode(),
              Set.of(),
              Map.of(),
              List.of(),
              Map.of(),
              null)
          : this;
    }
  }

  /// @param days planned, then postponed, then begun on the real first day
  /// @param places in the order of ranking and listing
  /// @param corrections whether somebody was there after all, or was not, by `Turn`
  /// @param cancelling who asked to cancel the running class, or null
  record Scheduled(
      ClassScheduled plan,
      Phase phase,
      Period days,
      Mode mode,
      Set<TrainerId> trainers,
      Map<EnrollmentId, Place> places,
      List<SessionHeld> sessions,
      Map<Turn, Boolean> corrections,
      @Nullable String cancelling)
      implements TrainingClass {
    @Override
    public Scheduled evolve(TrainingClassEvent event) {
      return switch (event) {
        case ClassScheduled _ -> this;
        case TrainerAssigned assigned -> with(assigned.trainer());
        case TrainerRemoved removed -> without(removed.trainer());
        case TrainingModeChanged changed ->
            new Scheduled(
                plan,
                phase,
                days,
                changed.mode(),
                trainers,
                places,
                sessions,
                corrections,
                cancelling);
        case SelectionOpened _ -> in(Phase.SELECTING);
        case SeatReserved reserved ->
            with(reserved.of(), reserved.district(), Place.Standing.SEATED, reserved.promoted());
        case TransferSeatReserved reserved ->
            with(reserved.of(), reserved.district(), Place.Standing.SEATED, false);
        case WaitingListed listed ->
            with(listed.of(), listed.district(), Place.Standing.WAITING, false);
        case SeatReleased released ->
            changing(List.of(released.of().enrollment()), place -> place.now(Place.Standing.GONE));
        case ClassReady _ -> in(Phase.READY);
        case ClassStarted started ->
            in(Phase.RUNNING)
                .from(started.on())
                .changing(
                    started.present().stream().map(EnrollmentRef::enrollment).toList(),
                    place -> place.now(Place.Standing.ON_ROLL));
        case ClassPostponed postponed ->
            in(Phase.POSTPONED).on(new Period(postponed.newFirstDay(), postponed.newLastDay()));
        case SessionHeld held ->
            changing(held.present(), place -> place.counted(true))
                .changing(held.absent(), place -> place.counted(false))
                .with(held);
        case AttendanceCorrected corrected ->
            changing(
                    List.of(corrected.of().enrollment()),
                    place -> place.corrected(corrected.present()))
                .with(
                    new Turn(corrected.session(), corrected.of().enrollment()),
                    corrected.present());
        case AttendanceAlarmRaised _ -> this;
        case ClassCompleted _ -> in(Phase.COMPLETED);
        case ClassCancellationRequested asked -> cancelledBy(asked.requester());
        case ClassCancelled _ -> in(Phase.CANCELLED);
      };
    }

    List<Place> all(Place.Standing standing) {
      return places.values().stream().filter(place -> place.is(standing)).toList();
    }

    /// The seat that somebody holds in a class that is still to be held.
    Optional<Place> seatOf(EnrollmentId enrollment) {
      return isOver()
          ? Optional.empty()
          : Optional.ofNullable(places.get(enrollment)).filter(Place::holdsSeat);
    }

    LocalDate firstDay() {
      return days.from();
    }

    /// Whether somebody was there, as it is known now; empty for who was not on that roll.
    Optional<Boolean> wasThere(int session, EnrollmentId who) {
      if (session < 1 || session > sessions.size()) {
        return Optional.empty();
      }
      SessionHeld held = sessions.get(session - 1);
      if (!held.present().contains(who) && !held.absent().contains(who)) {
        return Optional.empty();
      }
      return Optional.of(
          corrections.getOrDefault(new Turn(session, who), held.present().contains(who)));
    }

    boolean isOver() {
      return phase == Phase.COMPLETED || phase == Phase.CANCELLED;
    }

    int seatsTaken() {
      return (int) seated().count();
    }

    /// Reserved seats are for their district alone; who finds none left may take an open seat.
    boolean hasSeatFor(RegionCode district) {
      if (taken(district) < reserved(district)) {
        return true;
      }
      int reserved = plan.reserved().stream().mapToInt(ReservedSeats::seats).sum();
      long open =
          seated()
              .map(Place::district)
              .distinct()
              .mapToLong(each -> Math.max(0, taken(each) - reserved(each)))
              .sum();
      return open < plan.seats().max() - reserved;
    }

    /// The first who waits and may take a seat that is free.
    Optional<Place> next() {
      return places.values().stream()
          .filter(place -> place.is(Place.Standing.WAITING) && hasSeatFor(place.district()))
          .findFirst();
    }

    /// Until the start, and for so many sessions after it, people may still take a seat.
    boolean takesPeople(int lateJoinSessions) {
      return phase == Phase.SELECTING
          || phase == Phase.READY
          || (phase == Phase.RUNNING && sessions.size() <= lateJoinSessions);
    }

    /// The day of the last thing that was held: the start, or a session.
    LocalDate lastDay() {
      return sessions.isEmpty() ? days.from() : sessions.getLast().on();
    }

    private Stream<Place> seated() {
      return places.values().stream().filter(Place::holdsSeat);
    }

    private long taken(RegionCode district) {
      return seated().filter(place -> place.district().equals(district)).count();
    }

    private int reserved(RegionCode district) {
      return plan.reserved().stream()
          .filter(seats -> seats.district().equals(district))
          .mapToInt(ReservedSeats::seats)
          .sum();
    }

    private Scheduled in(Phase next) {
      return new Scheduled(
          plan, next, days, mode, trainers, places, sessions, corrections, cancelling);
    }

    private Scheduled on(Period next) {
      return new Scheduled(
          plan, phase, next, mode, trainers, places, sessions, corrections, cancelling);
    }

    /// A class that begins late may begin after the day on which it was to end.
    private Scheduled from(LocalDate day) {
      return on(new Period(day, days.to().isBefore(day) ? day : days.to()));
    }

    private Scheduled with(TrainerId trainer) {
      var more = new HashSet<>(trainers);
      more.add(trainer);
      return taughtBy(more);
    }

    private Scheduled without(TrainerId trainer) {
      var fewer = new HashSet<>(trainers);
      fewer.remove(trainer);
      return taughtBy(fewer);
    }

    private Scheduled taughtBy(Set<TrainerId> those) {
      return new Scheduled(
          plan, phase, days, mode, those, places, sessions, corrections, cancelling);
    }

    private Scheduled with(SessionHeld held) {
      var more = new ArrayList<>(sessions);
      more.add(held);
      return new Scheduled(
          plan, phase, days, mode, trainers, places, more, corrections, cancelling);
    }

    private Scheduled with(Turn turn, boolean present) {
      var more = new HashMap<>(corrections);
      more.put(turn, present);
      return new Scheduled(plan, phase, days, mode, trainers, places, sessions, more, cancelling);
    }

    private Scheduled cancelledBy(String requester) {
      return new Scheduled(
          plan, phase, days, mode, trainers, places, sessions, corrections, requester);
    }

    private Scheduled with(
        EnrollmentRef of, RegionCode district, Place.Standing standing, boolean promoted) {
      var more = new LinkedHashMap<>(places);
      more.put(of.enrollment(), new Place(of, district, standing, promoted, 0, 0));
      return placing(more);
    }

    private Scheduled changing(List<EnrollmentId> people, UnaryOperator<Place> change) {
      var changed = new LinkedHashMap<>(places);
      people.forEach(each -> changed.computeIfPresent(each, (_, place) -> change.apply(place)));
      return placing(changed);
    }

    private Scheduled placing(Map<EnrollmentId, Place> those) {
      return new Scheduled(
          plan, phase, days, mode, trainers, those, sessions, corrections, cancelling);
    }
  }

  /// Somebody's turn to be there.
  record Turn(int session, EnrollmentId who) {}
}
