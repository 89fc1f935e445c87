package id.jejak.command.training;

import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
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
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
    RUNNING,
    COMPLETED,
    CANCELLED
  }

  record Unscheduled() implements TrainingClass {
    @Override
    public TrainingClass evolve(TrainingClassEvent event) {
      return event instanceof ClassScheduled plan
          ? new Scheduled(plan, Phase.PLANNED, plan.firstDay(), Set.of(), Map.of(), List.of())
          : this;
    }
  }

  /// @param firstDay planned, then postponed, then real
  /// @param places in the order of ranking and listing
  record Scheduled(
      ClassScheduled plan,
      Phase phase,
      LocalDate firstDay,
      Set<TrainerId> trainers,
      Map<EnrollmentId, Place> places,
      List<SessionHeld> sessions)
      implements TrainingClass {
    @Override
    public Scheduled evolve(TrainingClassEvent event) {
      return switch (event) {
        case ClassScheduled _ -> this;
        case TrainerAssigned assigned -> with(assigned.trainer());
        case SelectionOpened _ -> in(Phase.SELECTING);
        case SeatReserved reserved ->
            with(reserved.of(), reserved.district(), Place.Standing.SEATED, reserved.promoted());
        case WaitingListed listed ->
            with(listed.of(), listed.district(), Place.Standing.WAITING, false);
        case SeatReleased released ->
            changing(List.of(released.of().enrollment()), place -> place.now(Place.Standing.GONE));
        case ClassStarted started ->
            in(Phase.RUNNING)
                .from(started.on())
                .changing(
                    started.present().stream().map(EnrollmentRef::enrollment).toList(),
                    place -> place.now(Place.Standing.ON_ROLL));
        case ClassPostponed postponed -> from(postponed.newFirstDay());
        case SessionHeld held ->
            changing(held.present(), place -> place.counted(true))
                .changing(held.absent(), place -> place.counted(false))
                .with(held);
        case ClassCompleted _ -> in(Phase.COMPLETED);
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
          || (phase == Phase.RUNNING && sessions.size() <= lateJoinSessions);
    }

    /// The day of the last thing that was held: the start, or a session.
    LocalDate lastDay() {
      return sessions.isEmpty() ? firstDay : sessions.getLast().on();
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
      return new Scheduled(plan, next, firstDay, trainers, places, sessions);
    }

    private Scheduled from(LocalDate day) {
      return new Scheduled(plan, phase, day, trainers, places, sessions);
    }

    private Scheduled with(TrainerId trainer) {
      var more = new HashSet<>(trainers);
      more.add(trainer);
      return new Scheduled(plan, phase, firstDay, more, places, sessions);
    }

    private Scheduled with(SessionHeld held) {
      var more = new ArrayList<>(sessions);
      more.add(held);
      return new Scheduled(plan, phase, firstDay, trainers, places, more);
    }

    private Scheduled with(
        EnrollmentRef of, RegionCode district, Place.Standing standing, boolean promoted) {
      var more = new LinkedHashMap<>(places);
      more.put(of.enrollment(), new Place(of, district, standing, promoted, 0, 0));
      return new Scheduled(plan, phase, firstDay, trainers, more, sessions);
    }

    private Scheduled changing(List<EnrollmentId> people, UnaryOperator<Place> change) {
      var changed = new LinkedHashMap<>(places);
      people.forEach(each -> changed.computeIfPresent(each, (_, place) -> change.apply(place)));
      return new Scheduled(plan, phase, firstDay, trainers, changed, sessions);
    }
  }
}
