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
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CompleteClass;
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
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReservedForOtherRegion;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.WaitingListed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          TrainingClassFacts.ofPlan(
              Programme.after(history.of(asked.program(), ProgramEvent.class)),
              PublishedScheme.of(asked.scheme().scheme(), history).latest());
      case AssignTrainer asked when state instanceof Scheduled is ->
          TrainingClassFacts.ofTrainer(
              certificates(
                  history.of(asked.trainer(), TrainerEvent.class), is.plan().scheme().scheme()));
      case StartClass _, RecordSession _ when state instanceof Scheduled is ->
          seatedBeforeAnyRoll(is, history);
      case ReserveSeat _, ReleaseSeat _ ->
          TrainingClassFacts.ofRules(history.rules().number("class.lateJoinSessions"));
      case AssignTrainer _,
          OpenSelection _,
          RankApplicants _,
          StartClass _,
          PostponeClass _,
          RecordSession _,
          CompleteClass _,
          CancelClass _ ->
          TrainingClassFacts.NONE;
      default -> TrainingClassFacts.NONE;
    };
  }

  private static @Nullable List<Period> certificates(List<TrainerEvent> history, SchemeId scheme) {
    List<Period> found = null;
    for (TrainerEvent event : history) {
      switch (event) {
        case TrainerRegistered _ -> found = new ArrayList<>();
        case TrainerCertificateAdded added -> {
          if (found != null && added.scheme().equals(scheme)) {
            found.add(added.validity());
          }
        }
      }
    }
    return found;
  }

  private static TrainingClassFacts seatedBeforeAnyRoll(Scheduled is, History history) {
    var people = new HashMap<EnrollmentId, Enrollment>();
    for (Place place : is.all(Standing.SEATED)) {
      EnrollmentId enrollment = place.of().enrollment();
      people.put(enrollment, Enrollment.after(history.of(enrollment, EnrollmentEvent.class)));
    }
    return TrainingClassFacts.ofPeople(people);
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
            case AssignTrainer asked -> assign(asked, is, facts.certificates());
            case OpenSelection _ -> openSelection(is);
            case RankApplicants asked -> rank(asked, is);
            case ReserveSeat asked -> reserve(asked, is, facts);
            case ReleaseSeat asked -> release(asked, is, facts);
            case StartClass asked -> start(asked, is, facts);
            case PostponeClass asked -> postpone(asked, is);
            case RecordSession asked -> recordSession(asked, is, facts);
            case CompleteClass asked -> complete(asked, is);
            case CancelClass asked -> cancel(asked, is);
            default -> illegal(is);
          };
    };
  }

  /// A class pins the scheme version that its programme teaches under this type, and that is
  /// published (R11).
  private static Decision<TrainingClassEvent> schedule(
      ScheduleClass asked, TrainingClassFacts facts) {
    Programme programme = facts.programme();
    if (programme.planned() == null) {
      return refuse(new NotFound(asked.program().value()));
    }
    if (programme.over()) {
      return refuse(new IllegalTransition(asked.program().value(), "OVER"));
    }
    TrainingTypeAdded type = programme.types().get(asked.type());
    if (type == null) {
      return refuse(new TrainingTypeUnknown(asked.program(), asked.type()));
    }
    SchemeVersion taught = type.scheme();
    if (!taught.equals(asked.scheme())) {
      return refuse(new SchemeVersionMismatch(asked.scheme(), taught.version()));
    }
    if (asked.scheme().version() > facts.schemeVersions()) {
      return refuse(new SchemeVersionMismatch(asked.scheme(), facts.schemeVersions()));
    }
    int reserved = asked.reserved().stream().mapToInt(ReservedSeats::seats).sum();
    if (reserved > asked.seats().max()) {
      return refuse(new QuotaBelowReserved(asked.seats().max(), reserved));
    }
    return accept(scheduled(asked));
  }

  private static Decision<TrainingClassEvent> scheduleAgain(ScheduleClass asked, Scheduled is) {
    return scheduled(asked).equals(is.plan())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.trainingClass().value()));
  }

  private static ClassScheduled scheduled(ScheduleClass asked) {
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
        List.of());
  }

  /// A class may have several trainers, and get another one while it runs.
  private static Decision<TrainingClassEvent> assign(
      AssignTrainer asked, Scheduled is, @Nullable List<Period> certificates) {
    if (is.isOver()) {
      return illegal(is);
    }
    if (is.trainers().contains(asked.trainer())) {
      return alreadySo();
    }
    if (certificates == null) {
      return refuse(new NotFound(asked.trainer().value()));
    }
    if (certificates.stream().noneMatch(period -> period.covers(is.firstDay()))) {
      return refuse(
          new TrainerNotQualified(asked.trainer(), is.plan().scheme().scheme(), is.firstDay()));
    }
    return accept(new TrainerAssigned(asked.trainingClass(), is.plan().program(), asked.trainer()));
  }

  private static Decision<TrainingClassEvent> openSelection(Scheduled is) {
    return switch (is.phase()) {
      case PLANNED -> accept(new SelectionOpened(is.plan().trainingClass(), is.plan().program()));
      case SELECTING -> alreadySo();
      case READY, POSTPONED, RUNNING, COMPLETED, CANCELLED -> illegal(is);
    };
  }

  /// Who was ranked before keeps seat or place; a later ranking goes behind those who wait.
  private static Decision<TrainingClassEvent> rank(RankApplicants asked, Scheduled is) {
    if (is.phase() != Phase.SELECTING) {
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
    int seats = is.plan().seats().max();
    if (is.seatsTaken() >= seats) {
      return refuse(new QuotaExhausted(asked.trainingClass(), seats));
    }
    if (!is.hasSeatFor(asked.district())) {
      return refuse(new ReservedForOtherRegion(asked.trainingClass(), asked.district()));
    }
    Optional<Place> first = is.next();
    if (first.isPresent() && !first.get().of().enrollment().equals(enrollment)) {
      return refuse(new QuotaExhausted(asked.trainingClass(), seats));
    }
    return accept(new SeatReserved(asked.of(), asked.district(), place != null));
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

  /// Enough people (R9) is counted in seats as they will be taken once the no-shows have made room:
  /// those present, those who were promoted and have not answered yet, and those who wait and may
  /// take a seat of somebody missing. So a class of sixteen with one no-show starts when one waits
  /// for that seat. Missing is who took the seat and did not come; who has not answered the offer
  /// yet may still join late. Everybody present is insured (R10).
  private static Decision<TrainingClassEvent> start(
      StartClass asked, Scheduled is, TrainingClassFacts facts) {
    if (is.phase() != Phase.SELECTING) {
      return startedThen(asked, is) ? alreadySo() : illegal(is);
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
    int uninsured =
        (int) answered.stream().filter(each -> !facts.insured(each, asked.on())).count();
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

  private static Decision<TrainingClassEvent> postpone(PostponeClass asked, Scheduled is) {
    boolean begun = is.phase() != Phase.PLANNED && is.phase() != Phase.SELECTING;
    if (begun || asked.newFirstDay().isBefore(is.firstDay())) {
      return illegal(is);
    }
    return asked.newFirstDay().equals(is.firstDay())
        ? alreadySo()
        : accept(
            new ClassPostponed(
                asked.trainingClass(),
                is.plan().program(),
                asked.newFirstDay(),
                asked.newFirstDay().plusDays(39),
                asked.reason()));
  }

  /// On the roll are those who started with the class, and late joiners from the first session
  /// after they began themselves.
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
    return accept(
        new SessionHeld(
            asked.trainingClass(),
            is.plan().program(),
            asked.session(),
            asked.on(),
            roll.stream().filter(each -> !missed.contains(each)).toList(),
            roll.stream().filter(missed::contains).toList(),
            null));
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
            is.all(Standing.ON_ROLL).stream()
                .map(place ->
                    new Attendance(place.of().enrollment(), place.attended(), place.held()))
                .toList()));
  }

  private static Decision<TrainingClassEvent> cancel(CancelClass asked, Scheduled is) {
    return switch (is.phase()) {
      case PLANNED, SELECTING, READY, POSTPONED, RUNNING ->
          accept(new ClassCancelled(asked.trainingClass(), is.plan().program(), asked.reason()));
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
