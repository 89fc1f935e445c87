package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Place.Standing;
import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Refusal;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.QuotaExhausted;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ReservedForOtherRegion;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who has a seat in a class and who waits for one (R4).
final class ClassSeats {
  private ClassSeats() {}

  /// After a postponement seats that became free meanwhile go to those who wait.
  static Decision<TrainingClassEvent> openSelection(Scheduled is) {
    var opened = new SelectionOpened(is.plan().trainingClass(), is.plan().program());
    return switch (is.phase()) {
      case PLANNED -> accept(opened);
      case POSTPONED -> {
        var events = new ArrayList<TrainingClassEvent>();
        events.add(opened);
        Scheduled now = is.evolve(opened);
        for (var next = now.next(); next.isPresent(); next = now.next()) {
          var promoted = new SeatReserved(next.get().of(), next.get().district(), true);
          events.add(promoted);
          now = now.evolve(promoted);
        }
        yield accept(events);
      }
      case SELECTING -> alreadySo();
      case READY, RUNNING, COMPLETED, CANCELLED -> TrainingClassDecider.illegal(is);
    };
  }

  /// Who was ranked before keeps seat or place; a later ranking goes behind those who wait.
  static Decision<TrainingClassEvent> rank(
      RankApplicants asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.SELECTING && is.phase() != Phase.READY) {
      return TrainingClassDecider.illegal(is);
    }
    var events = new ArrayList<TrainingClassEvent>();
    Scheduled now = is;
    for (RankedApplicant applicant : asked.ranking()) {
      if (!belongs(applicant.of(), is)) {
        return refuse(new NotFound(applicant.of().enrollment().value()));
      }
      if (now.places().containsKey(applicant.of().enrollment())) {
        continue;
      }
      if (!facts.selected(applicant.of().enrollment())) {
        return refuse(new SelectionNotPassed(applicant.of().enrollment()));
      }
      TrainingClassEvent event =
          now.hasSeatFor(applicant.district()) && now.next().isEmpty()
              ? new SeatReserved(applicant.of(), applicant.district(), false)
              : new WaitingListed(
                  applicant.of(), applicant.district(), now.all(Standing.WAITING).size() + 1);
      events.add(event);
      now = now.evolve(event);
    }
    return events.isEmpty() ? alreadySo() : accept(events);
  }

  /// First come, first served, but nobody jumps the waiting list.
  static Decision<TrainingClassEvent> reserve(
      ReserveSeat asked, Scheduled is, TrainingClassFacts facts) {
    EnrollmentId enrollment = asked.of().enrollment();
    Place place = is.places().get(enrollment);
    if (place != null && place.holdsSeat()) {
      return alreadySo();
    }
    if (!is.takesPeople(facts.lateJoinSessions())) {
      return TrainingClassDecider.illegal(is);
    }
    if (place != null && place.is(Standing.GONE)) {
      return refuse(new IllegalTransition(enrollment.value(), Standing.GONE.name()));
    }
    if (!belongs(asked.of(), is)) {
      return refuse(new NotFound(enrollment.value()));
    }
    Refusal full = objectionToSeat(enrollment, asked.district(), is);
    if (full != null) {
      return refuse(full);
    }
    return facts.selected(enrollment)
        ? accept(new SeatReserved(asked.of(), asked.district(), place != null))
        : refuse(new SelectionNotPassed(enrollment));
  }

  /// A seat is left, the district may have it, and nobody waits for it before.
  private static @Nullable Refusal objectionToSeat(
      EnrollmentId enrollment, RegionCode district, Scheduled is) {
    ClassId trainingClass = is.plan().trainingClass();
    int seats = is.plan().seats().max();
    if (is.seatsTaken() >= seats) {
      return new QuotaExhausted(trainingClass, seats);
    }
    if (!is.hasSeatFor(district)) {
      return new ReservedForOtherRegion(trainingClass, district);
    }
    Optional<Place> first = is.next();
    return first.isEmpty() || first.get().of().enrollment().equals(enrollment)
        ? null
        : new QuotaExhausted(trainingClass, seats);
  }

  /// For who takes part in another class of the programme under the same scheme version.
  static Decision<TrainingClassEvent> reserve(
      ReserveTransferSeat asked, Scheduled is, TrainingClassFacts facts) {
    EnrollmentRef from = asked.from();
    var of =
        new EnrollmentRef(
            EnrollmentId.of(from.person(), asked.trainingClass()),
            from.person(),
            asked.trainingClass(),
            is.plan().program());
    Place place = is.places().get(of.enrollment());
    if (place != null && place.holdsSeat()) {
      return alreadySo();
    }
    if (!is.takesPeople(facts.lateJoinSessions())) {
      return TrainingClassDecider.illegal(is);
    }
    if (!(facts.people().get(from.enrollment()) instanceof Enrollment.Made made)
        || !made.of().equals(from)
        || !from.program().equals(of.program())) {
      return refuse(new NotFound(from.enrollment().value()));
    }
    if (!made.stage().takesPart() || from.trainingClass().equals(asked.trainingClass())) {
      return refuse(new IllegalTransition(from.enrollment().value(), made.stage().name()));
    }
    if (!made.application().scheme().equals(is.plan().scheme())) {
      return refuse(
          new SchemeVersionMismatch(made.application().scheme(), is.plan().scheme().version()));
    }
    Refusal full = objectionToSeat(of.enrollment(), asked.district(), is);
    return full == null
        ? accept(new TransferSeatReserved(of, from, asked.district()))
        : refuse(full);
  }

  /// Giving a seat back is always possible. While people may still join, it goes to the first who
  /// waits and may take it; if nobody does, it is free.
  static Decision<TrainingClassEvent> release(
      ReleaseSeat asked, Scheduled is, TrainingClassFacts facts) {
    Place place = is.places().get(asked.enrollment());
    if (place == null || place.is(Standing.WAITING)) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    if (place.is(Standing.GONE)) {
      return alreadySo();
    }
    return accept(released(is, place, asked.why(), is.takesPeople(facts.lateJoinSessions())));
  }

  static List<TrainingClassEvent> released(
      Scheduled is, Place place, SeatChange why, boolean promoting) {
    var released = new SeatReleased(place.of(), why);
    Optional<Place> next = promoting ? is.evolve(released).next() : Optional.empty();
    return next.<List<TrainingClassEvent>>map(
            first -> List.of(released, new SeatReserved(first.of(), first.district(), true)))
        .orElse(List.of(released));
  }

  private static boolean belongs(EnrollmentRef of, Scheduled is) {
    return of.trainingClass().equals(is.plan().trainingClass())
        && of.program().equals(is.plan().program());
  }
}
