package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Place.Standing;
import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.command.training.TrainingClass.Unscheduled;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IdentityNotChecked;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.CertifierMismatch;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceMissing;
import id.jejak.messages.training.MinParticipantsNotMet;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.QuotaExhausted;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ReservedForOtherRegion;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerMissing;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Training classes: what is taught (R11) and by whom (R12), seats and the waiting list (R4), the
/// start (R9, R10), the roll of every session.
final class TrainingClassDecider
    implements Decider<
        TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts> {
  @Override
  public Class<TrainingClassCommand> commands() {
    return TrainingClassCommand.class;
  }

  @Override
  public Class<TrainingClassEvent> events() {
    return TrainingClassEvent.class;
  }

  @Override
  public TrainingClass initial() {
    return new Unscheduled();
  }

  @Override
  public TrainingClass evolve(TrainingClass state, TrainingClassEvent event) {
    return state.evolve(event);
  }

  @Override
  public TrainingClassFacts facts(
      TrainingClassCommand command, TrainingClass state, Provenance by, History history) {
    return switch (command) {
      case ScheduleClass asked ->
          leaningOn(asked.program(), asked.firstDay(), history)
              .pinning(PublishedScheme.of(asked.scheme().scheme(), history));
      case PostponeClass asked when state instanceof Scheduled is ->
          leaningOn(is.plan().program(), asked.newFirstDay(), history);
      case AssignTrainer asked ->
          TrainingClassFacts.NONE.taughtBy(qualifications(Set.of(asked.trainer()), history));
      case ReplaceTrainer asked when asked.coming() != null ->
          TrainingClassFacts.NONE.taughtBy(qualifications(Set.of(asked.coming()), history));
      case ConfirmClass _ when state instanceof Scheduled is ->
          TrainingClassFacts.NONE.taughtBy(qualifications(is.trainers(), history));
      case StartClass _ when state instanceof Scheduled is ->
          TrainingClassFacts.NONE
              .taughtBy(qualifications(is.trainers(), history))
              .funded(ClassMoney.isThere(is.plan(), history))
              .with(seatedBeforeAnyRoll(is, history));
      case RecordSession _ when state instanceof Scheduled is ->
          TrainingClassFacts.NONE
              .with(seatedBeforeAnyRoll(is, history))
              .alarmingAt(history.rules().number("attendance.alarmAbsences"));
      case CorrectAttendance _ ->
          TrainingClassFacts.NONE.alarmingAt(history.rules().number("attendance.alarmAbsences"));
      case RankApplicants asked when state instanceof Scheduled is ->
          TrainingClassFacts.NONE.with(
              enrollments(
                  asked.ranking().stream()
                      .map(applicant -> applicant.of().enrollment())
                      .filter(each -> !is.places().containsKey(each)),
                  history));
      case ReserveSeat asked ->
          joining(history).with(enrollments(Stream.of(asked.of().enrollment()), history));
      case ReserveTransferSeat asked ->
          joining(history).with(enrollments(Stream.of(asked.from().enrollment()), history));
      case ReleaseSeat _ -> joining(history);
      case RankApplicants _,
          OpenSelection _,
          ConfirmClass _,
          StartClass _,
          PostponeClass _,
          ReplaceTrainer _,
          ChangeMode _,
          RecordSession _,
          CompleteClass _,
          RequestClassCancellation _,
          CancelClass _ ->
          TrainingClassFacts.NONE;
    };
  }

  private static TrainingClassFacts leaningOn(ProgramId program, LocalDate day, History history) {
    Programme programme = Programme.after(history.of(program, ProgramEvent.class));
    TrainingClassFacts facts = TrainingClassFacts.NONE.of(programme);
    return programme.planned() == null
        ? facts
        : facts.under(AgreementOnDay.of(programme.planned().agreement(), day, history));
  }

  private static TrainingClassFacts joining(History history) {
    return TrainingClassFacts.NONE.joiningWithin(history.rules().number("class.lateJoinSessions"));
  }

  private static List<UnitCode> units(SchemeTerms terms) {
    return terms.units().stream().map(Unit::code).toList();
  }

  private static Map<TrainerId, Qualification> qualifications(
      Set<TrainerId> trainers, History history) {
    var found = new HashMap<TrainerId, Qualification>();
    for (TrainerId each : trainers) {
      found.put(each, Qualification.of(history.of(each, TrainerEvent.class)));
    }
    return found;
  }

  private static Map<EnrollmentId, Enrollment> seatedBeforeAnyRoll(Scheduled is, History history) {
    return enrollments(
        is.all(Standing.SEATED).stream().map(place -> place.of().enrollment()), history);
  }

  private static Map<EnrollmentId, Enrollment> enrollments(
      Stream<EnrollmentId> of, History history) {
    var people = new HashMap<EnrollmentId, Enrollment>();
    of.forEach(each -> people.put(each, Enrollment.after(history.of(each, EnrollmentEvent.class))));
    return people;
  }

  @Override
  public Decision<TrainingClassEvent> decide(
      TrainingClassCommand command, TrainingClass state, TrainingClassFacts facts, Provenance by) {
    return switch (state) {
      case Unscheduled _ when command instanceof ScheduleClass asked -> schedule(asked, facts);
      case Unscheduled _ -> refuse(new NotFound(command.trainingClass().value()));
      case Scheduled is ->
          switch (command) {
            case ScheduleClass asked -> scheduleAgain(asked, is);
            case AssignTrainer asked -> assign(asked, is, facts);
            case ReplaceTrainer asked -> replace(asked, is, facts);
            case ChangeMode asked -> changeMode(asked, is);
            case OpenSelection _ -> openSelection(is);
            case RankApplicants asked -> rank(asked, is, facts);
            case ReserveSeat asked -> reserve(asked, is, facts);
            case ReserveTransferSeat asked -> reserve(asked, is, facts);
            case ReleaseSeat asked -> release(asked, is, facts);
            case ConfirmClass _ -> confirm(is, facts);
            case StartClass asked -> start(asked, is, facts);
            case PostponeClass asked -> postpone(asked, is, facts);
            case RecordSession asked -> recordSession(asked, is, facts);
            case CorrectAttendance asked -> correct(asked, is, facts);
            case CompleteClass asked -> complete(asked, is);
            case RequestClassCancellation asked -> requestCancellation(asked, is, by.actor());
            case CancelClass asked -> cancel(asked, is, by.actor());
          };
    };
  }

  /// A class pins the scheme version that its programme teaches under this type, and that is
  /// published, with its units (R11); the programme's agreement covers it on its first day (R8).
  private static Decision<TrainingClassEvent> schedule(
      ScheduleClass asked, TrainingClassFacts facts) {
    Programme programme = facts.programme();
    if (programme.planned() == null) {
      return refuse(new NotFound(asked.program().value()));
    }
    if (programme.end() != null) {
      return refuse(new IllegalTransition(asked.program().value(), programme.end()));
    }
    TrainingTypeAdded type = programme.types().get(asked.type());
    if (type == null) {
      return refuse(new TrainingTypeUnknown(asked.program(), asked.type()));
    }
    if (!type.scheme().equals(asked.scheme())) {
      return refuse(new SchemeVersionMismatch(asked.scheme(), type.scheme().version()));
    }
    Refusal retired = facts.scheme().objectionTo(asked.scheme(), asked.firstDay());
    SchemeTerms terms = facts.scheme().terms(asked.scheme());
    if (retired != null || terms == null) {
      return refuse(
          retired == null
              ? new SchemeVersionMismatch(asked.scheme(), facts.scheme().latest())
              : retired);
    }
    if ((asked.lsp() == null) != (terms.certifier() == Certifier.EXTERNAL)) {
      return refuse(new CertifierMismatch(asked.scheme()));
    }
    int reserved = asked.reserved().stream().mapToInt(ReservedSeats::seats).sum();
    if (reserved > asked.seats().max()) {
      return refuse(new QuotaBelowReserved(asked.seats().max(), reserved));
    }
    Refusal objection =
        facts.agreement() == null ? null : facts.agreement().objectionTo(asked.scheme().scheme());
    return objection == null ? accept(scheduled(asked, units(terms))) : refuse(objection);
  }

  private static Decision<TrainingClassEvent> scheduleAgain(ScheduleClass asked, Scheduled is) {
    return scheduled(asked, is.plan().units()).equals(is.plan())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.trainingClass().value()));
  }

  private static ClassScheduled scheduled(ScheduleClass asked, List<UnitCode> units) {
    return new ClassScheduled(
        asked.trainingClass(),
        asked.program(),
        asked.wave(),
        asked.type(),
        asked.scheme(),
        asked.provider(),
        asked.lsp(),
        asked.funding(),
        asked.seats(),
        asked.reserved(),
        asked.firstDay(),
        asked.lastDay(),
        asked.sessions(),
        asked.hoursPerSession(),
        asked.mode(),
        units);
  }

  /// A class may have several trainers, and get another one while it runs.
  private static Decision<TrainingClassEvent> assign(
      AssignTrainer asked, Scheduled is, TrainingClassFacts facts) {
    if (is.isOver()) {
      return illegal(is);
    }
    if (is.trainers().contains(asked.trainer())) {
      return alreadySo();
    }
    Refusal objection = objectionTo(asked.trainer(), is.lastDay(), is, facts);
    return objection == null ? accept(assigned(asked.trainer(), is)) : refuse(objection);
  }

  /// Who leaves is gone from the class even while nobody has been found to come.
  private static Decision<TrainingClassEvent> replace(
      ReplaceTrainer asked, Scheduled is, TrainingClassFacts facts) {
    if (is.isOver()) {
      return illegal(is);
    }
    TrainerId coming = asked.coming();
    if (!is.trainers().contains(asked.leaving())) {
      return coming == null || is.trainers().contains(coming)
          ? alreadySo()
          : refuse(new NotFound(asked.leaving().value()));
    }
    var events = new ArrayList<TrainingClassEvent>();
    events.add(
        new TrainerRemoved(
            asked.trainingClass(),
            is.plan().program(),
            asked.leaving(),
            asked.from(),
            asked.reason(),
            is.trainers().size() - 1));
    if (coming != null && !is.trainers().contains(coming)) {
      LocalDate day = asked.from().isAfter(is.firstDay()) ? asked.from() : is.firstDay();
      Refusal objection = objectionTo(coming, day, is, facts);
      if (objection != null) {
        return refuse(objection);
      }
      events.add(assigned(coming, is));
    }
    return accept(events);
  }

  private static TrainerAssigned assigned(TrainerId trainer, Scheduled is) {
    return new TrainerAssigned(is.plan().trainingClass(), is.plan().program(), trainer);
  }

  private static @Nullable Refusal objectionTo(
      TrainerId trainer, LocalDate day, Scheduled is, TrainingClassFacts facts) {
    SchemeId scheme = is.plan().scheme().scheme();
    if (!facts.knows(trainer)) {
      return new NotFound(trainer.value());
    }
    return facts.teaches(trainer, scheme, day)
        ? null
        : new TrainerNotQualified(trainer, scheme, day);
  }

  /// Somebody teaches the class, and everybody who does is qualified on the day on which it begins:
  /// dates move, certificates end (R12).
  private static @Nullable Refusal objectionToTeaching(
      Scheduled is, LocalDate day, TrainingClassFacts facts) {
    if (is.trainers().isEmpty()) {
      return new TrainerMissing(is.plan().trainingClass());
    }
    for (TrainerId each :
        is.trainers().stream().sorted(Comparator.comparing(TrainerId::value)).toList()) {
      Refusal objection = objectionTo(each, day, is, facts);
      if (objection != null) {
        return objection;
      }
    }
    return null;
  }

  private static Decision<TrainingClassEvent> changeMode(ChangeMode asked, Scheduled is) {
    if (is.isOver()) {
      return illegal(is);
    }
    return asked.mode() == is.mode()
        ? alreadySo()
        : accept(new TrainingModeChanged(asked.trainingClass(), is.plan().program(), asked.mode()));
  }

  /// After a postponement seats that became free meanwhile go to those who wait.
  private static Decision<TrainingClassEvent> openSelection(Scheduled is) {
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
      case READY, RUNNING, COMPLETED, CANCELLED -> illegal(is);
    };
  }

  /// Who was ranked before keeps seat or place; a later ranking goes behind those who wait.
  private static Decision<TrainingClassEvent> rank(
      RankApplicants asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.SELECTING && is.phase() != Phase.READY) {
      return illegal(is);
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
  private static Decision<TrainingClassEvent> reserve(
      ReserveSeat asked, Scheduled is, TrainingClassFacts facts) {
    EnrollmentId enrollment = asked.of().enrollment();
    Place place = is.places().get(enrollment);
    if (place != null && place.holdsSeat()) {
      return alreadySo();
    }
    if (!is.takesPeople(facts.lateJoinSessions())) {
      return illegal(is);
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
  private static Decision<TrainingClassEvent> reserve(
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
      return illegal(is);
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
  private static Decision<TrainingClassEvent> release(
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

  private static List<TrainingClassEvent> released(
      Scheduled is, Place place, SeatChange why, boolean promoting) {
    var released = new SeatReleased(place.of(), why);
    Optional<Place> next = promoting ? is.evolve(released).next() : Optional.empty();
    return next.<List<TrainingClassEvent>>map(
            first -> List.of(released, new SeatReserved(first.of(), first.district(), true)))
        .orElse(List.of(released));
  }

  /// Enough seats are taken (R9), and somebody qualified teaches (R12).
  private static Decision<TrainingClassEvent> confirm(Scheduled is, TrainingClassFacts facts) {
    if (is.phase() == Phase.READY) {
      return alreadySo();
    }
    if (is.phase() != Phase.SELECTING) {
      return illegal(is);
    }
    ClassId trainingClass = is.plan().trainingClass();
    int needed = is.plan().seats().min();
    if (is.seatsTaken() < needed) {
      return refuse(new MinParticipantsNotMet(trainingClass, is.seatsTaken(), needed));
    }
    Refusal objection = objectionToTeaching(is, is.firstDay(), facts);
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
  private static Decision<TrainingClassEvent> start(
      StartClass asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.READY) {
      return startedThen(asked, is) ? alreadySo() : illegal(is);
    }
    Refusal objection = objectionToTeaching(is, asked.on(), facts);
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
      for (TrainingClassEvent event : released(now, place, SeatChange.NO_SHOW, true)) {
        now = now.evolve(event);
      }
    }
    return now;
  }

  /// The agreement covers the class on its new first day too (R8); who teaches it then is judged
  /// when it is confirmed again.
  private static Decision<TrainingClassEvent> postpone(
      PostponeClass asked, Scheduled is, TrainingClassFacts facts) {
    boolean begun =
        switch (is.phase()) {
          case PLANNED, SELECTING, READY, POSTPONED -> false;
          case RUNNING, COMPLETED, CANCELLED -> true;
        };
    if (begun || asked.newFirstDay().isBefore(is.firstDay())) {
      return illegal(is);
    }
    if (is.days().equals(new Period(asked.newFirstDay(), asked.newLastDay()))) {
      return alreadySo();
    }
    Refusal objection =
        facts.agreement() == null
            ? null
            : facts.agreement().objectionTo(is.plan().scheme().scheme());
    return objection == null
        ? accept(
            new ClassPostponed(
                asked.trainingClass(),
                is.plan().program(),
                asked.newFirstDay(),
                asked.newLastDay(),
                asked.reason()))
        : refuse(objection);
  }

  /// On the roll are those who started with the class, and late joiners from the first session
  /// after they began themselves. Somebody teaches; where the class is not on site, everybody
  /// present was identified (R49).
  private static Decision<TrainingClassEvent> recordSession(
      RecordSession asked, Scheduled is, TrainingClassFacts facts) {
    int held = is.sessions().size();
    if (asked.session() >= 1 && asked.session() <= held) {
      return sameRoll(asked, is.sessions().get(asked.session() - 1)) ? alreadySo() : illegal(is);
    }
    if (is.phase() != Phase.RUNNING
        || asked.session() != held + 1
        || asked.session() > is.plan().sessions()
        || asked.on().isBefore(is.lastDay())) {
      return illegal(is);
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
  private static Decision<TrainingClassEvent> correct(
      CorrectAttendance asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.RUNNING && is.phase() != Phase.COMPLETED) {
      return illegal(is);
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
  private static Decision<TrainingClassEvent> complete(CompleteClass asked, Scheduled is) {
    if (is.phase() == Phase.COMPLETED) {
      return alreadySo();
    }
    if (is.phase() != Phase.RUNNING || is.sessions().size() < is.plan().sessions()) {
      return illegal(is);
    }
    return accept(
        new ClassCompleted(
            asked.trainingClass(),
            is.plan().program(),
            asked.on(),
            is.all(Standing.ON_ROLL).stream().map(Place::attendance).toList()));
  }

  private static Decision<TrainingClassEvent> requestCancellation(
      RequestClassCancellation asked, Scheduled is, String actor) {
    if (is.phase() != Phase.RUNNING) {
      return illegal(is);
    }
    return is.cancelling() == null
        ? accept(
            new ClassCancellationRequested(
                asked.trainingClass(), is.plan().program(), asked.reason(), actor))
        : alreadySo();
  }

  /// A class that runs is cancelled only by somebody else than who asked for it (R46).
  private static Decision<TrainingClassEvent> cancel(
      CancelClass asked, Scheduled is, String actor) {
    var cancelled = new ClassCancelled(asked.trainingClass(), is.plan().program(), asked.reason());
    return switch (is.phase()) {
      case PLANNED, SELECTING, READY, POSTPONED -> accept(cancelled);
      case RUNNING -> {
        if (is.cancelling() == null) {
          yield illegal(is);
        }
        yield is.cancelling().equals(actor)
            ? refuse(new FourEyes(asked.trainingClass().value()))
            : accept(cancelled);
      }
      case COMPLETED -> illegal(is);
      case CANCELLED -> alreadySo();
    };
  }

  private static boolean belongs(EnrollmentRef of, Scheduled is) {
    return of.trainingClass().equals(is.plan().trainingClass())
        && of.program().equals(is.plan().program());
  }

  private static Decision<TrainingClassEvent> illegal(Scheduled is) {
    return refuse(new IllegalTransition(is.plan().trainingClass().value(), is.phase().name()));
  }
}
