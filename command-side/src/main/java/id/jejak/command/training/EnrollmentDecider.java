package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.Enrollment.None;
import id.jejak.command.training.Enrollment.Stage;
import id.jejak.command.training.EnrollmentFacts.Applicant;
import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.AlreadyInTraining;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceTooLow;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.InsuranceMissing;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.RecognisePriorLearning;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.RegistrationNotOpen;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.messages.training.TransferToClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Enrolments: application and selection, the seat (R4), one class of a programme and one on any
/// day (R3), the programme's quota (R5), insurance (R10), and completion with enough attendance
/// (R13).
final class EnrollmentDecider
    implements Decider<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> {
  @Override
  public Class<EnrollmentCommand> commands() {
    return EnrollmentCommand.class;
  }

  @Override
  public Class<EnrollmentEvent> events() {
    return EnrollmentEvent.class;
  }

  @Override
  public Enrollment initial() {
    return new None();
  }

  @Override
  public Enrollment evolve(Enrollment state, EnrollmentEvent event) {
    return state.evolve(event);
  }

  @Override
  public EnrollmentFacts facts(
      EnrollmentCommand command, Enrollment state, Provenance by, History history) {
    return switch (command) {
      case ApplyForTraining asked ->
          EnrollmentFacts.ofApplication(
              trainingClass(asked.trainingClass(), history),
              Programme.after(history.of(asked.program(), ProgramEvent.class)),
              applicant(history.of(asked.person(), PersonEvent.class)),
              Survivor.merged(asked.person(), history));
      case OfferSeat _, BeginTraining _, MoveFirstDay _, RecognisePriorLearning _
          when state instanceof Made is ->
          EnrollmentFacts.ofClass(trainingClass(is.of().trainingClass(), history));
      case EnrollTrainee _ when state instanceof Made is ->
          taking(is.of().person(), is.of().program(), is.of().trainingClass(), history);
      case JoinByTransfer asked when enrollment(asked.from(), history) instanceof Made from ->
          taking(from.of().person(), from.of().program(), asked.trainingClass(), history)
              .leaving(from);
      case TransferToClass asked -> EnrollmentFacts.ofClass(trainingClass(asked.to(), history));
      case CompleteTraining _ -> EnrollmentFacts.ofRules(history.rules().decimal("attendance.min"));
      case CloseEnrollment _ when state instanceof Made is ->
          EnrollmentFacts.ofClass(trainingClass(is.of().trainingClass(), history))
              .demanding(history.rules().decimal("attendance.min"));
      case IssueTrainingCertificate asked when state instanceof Made is && is.mayBeCertified() ->
          EnrollmentFacts.ofSeries(history.next(series(asked.on())));
      case RecordSelectionStage _,
          PutOnWaitingList _,
          OfferSeat _,
          EnrollTrainee _,
          DeclineSeat _,
          MoveFirstDay _,
          ConfirmInsurance _,
          EndInsurance _,
          RecordNoShowAtStart _,
          BeginTraining _,
          RecognisePriorLearning _,
          IssueKit _,
          ReturnKit _,
          DropOut _,
          Expel _,
          JoinByTransfer _,
          CloseEnrollment _,
          IssueTrainingCertificate _ ->
          EnrollmentFacts.NONE;
    };
  }

  private static EnrollmentFacts taking(
      PersonId person, ProgramId program, ClassId trainingClass, History history) {
    return EnrollmentFacts.ofClass(trainingClass(trainingClass, history))
        .taking(
            Commitments.of(person, history),
            TrackQuota.of(program, ProgramTrack.TRAINING, history));
  }

  private static TrainingClass trainingClass(ClassId of, History history) {
    return TrainingClass.after(history.of(of, TrainingClassEvent.class));
  }

  private static Enrollment enrollment(EnrollmentId of, History history) {
    return Enrollment.after(history.of(of, EnrollmentEvent.class));
  }

  private static @Nullable Applicant applicant(List<PersonEvent> history) {
    Applicant found = null;
    for (PersonEvent event : history) {
      switch (event) {
        case PersonRegistered person -> found = new Applicant(person.domicile(), person.sex());
        case PersonDataCorrected corrected -> {
          if (found != null) {
            found =
                new Applicant(
                    corrected.after().domicileOr(found.district()),
                    corrected.after().sexOr(found.sex()));
          }
        }
        case IdentityDocumentAdded _,
            IdentityVerified _,
            IdentityMismatch _,
            IdentityCheckUnavailable _,
            ContactUpdated _,
            CorrectionProposed _,
            CorrectionRejected _,
            DuplicateSuspected _,
            DuplicateReviewOverdue _,
            PersonsFoundDistinct _,
            PersonsMerged _,
            PersonsUnmerged _,
            PersonDeceased _ -> {}
      }
    }
    return found;
  }

  @Override
  public Decision<EnrollmentEvent> decide(
      EnrollmentCommand command, Enrollment state, EnrollmentFacts facts, Provenance by) {
    return switch (state) {
      case None _ when command instanceof ApplyForTraining asked -> apply(asked, facts);
      case None _ when command instanceof JoinByTransfer asked -> join(asked, facts);
      case None _ -> refuse(new NotFound(command.enrollment().value()));
      case Made is ->
          switch (command) {
            case ApplyForTraining asked -> applyAgain(asked, is);
            case RecordSelectionStage asked -> recordStage(asked, is);
            case PutOnWaitingList asked -> putOnWaitingList(asked, is);
            case OfferSeat asked -> offer(asked, is, facts.trainingClass());
            case EnrollTrainee asked -> enroll(asked, is, facts);
            case DeclineSeat asked -> decline(asked, is);
            case MoveFirstDay asked -> moveFirstDay(asked, is, facts.trainingClass());
            case ConfirmInsurance asked -> confirmInsurance(asked, is);
            case EndInsurance asked -> endInsurance(asked, is);
            case RecordNoShowAtStart asked -> recordNoShow(asked, is);
            case BeginTraining asked -> begin(asked, is, facts.trainingClass());
            case RecognisePriorLearning asked -> recognise(asked, is, facts.trainingClass());
            case IssueKit asked -> issueKit(asked, is);
            case ReturnKit asked -> returnKit(asked, is);
            case DropOut asked -> dropOut(asked, is);
            case Expel asked -> expel(asked, is);
            case TransferToClass asked -> transfer(asked, is, facts.trainingClass());
            case JoinByTransfer _ -> alreadySo();
            case CompleteTraining asked -> complete(asked, is, facts.attendanceMin());
            case CloseEnrollment asked -> close(asked, is, facts);
            case IssueTrainingCertificate asked -> certify(asked, is, facts.number());
          };
    };
  }

  private static Decision<EnrollmentEvent> apply(ApplyForTraining asked, EnrollmentFacts facts) {
    if (!asked.enrollment().equals(EnrollmentId.of(asked.person(), asked.trainingClass()))) {
      return refuse(new NotFound(asked.enrollment().value()));
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || !scheduled.plan().program().equals(asked.program())) {
      return refuse(new NotFound(asked.trainingClass().value()));
    }
    if (scheduled.isOver()) {
      return refuse(new IllegalTransition(asked.trainingClass().value(), scheduled.phase().name()));
    }
    ClassScheduled plan = scheduled.plan();
    if (!facts.programme().takesApplications(plan.wave(), asked.on())) {
      return refuse(new RegistrationNotOpen(asked.program(), plan.wave()));
    }
    Applicant applicant = facts.applicant();
    if (applicant == null) {
      return refuse(new NotFound(asked.person().value()));
    }
    if (facts.merged() != null) {
      return refuse(facts.merged());
    }
    return accept(
        new TrainingApplied(
            new EnrollmentRef(
                asked.enrollment(), asked.person(), asked.trainingClass(), asked.program()),
            plan.wave(),
            plan.type(),
            plan.scheme(),
            plan.lsp(),
            applicant.district(),
            applicant.sex(),
            asked.on(),
            asked.category()));
  }

  private static Decision<EnrollmentEvent> applyAgain(ApplyForTraining asked, Made is) {
    return is.application().on().equals(asked.on()) ? alreadySo() : illegal(is);
  }

  /// One stage after the other; who fails one is out.
  private static Decision<EnrollmentEvent> recordStage(RecordSelectionStage asked, Made is) {
    if (asked.passed() && is.passed().contains(asked.stage())) {
      return alreadySo();
    }
    if (!asked.passed() && is.stage() == Stage.REJECTED) {
      return nextStage(is) == asked.stage() ? alreadySo() : illegal(is);
    }
    if (is.stage() != Stage.APPLIED || nextStage(is) != asked.stage()) {
      return illegal(is);
    }
    return accept(
        asked.passed()
            ? new SelectionStagePassed(is.of(), asked.stage(), asked.remark())
            : new SelectionStageFailed(is.of(), asked.stage(), asked.remark()));
  }

  private static @Nullable SelectionStage nextStage(Made is) {
    for (SelectionStage stage : SelectionStage.values()) {
      if (!is.passed().contains(stage)) {
        return stage;
      }
    }
    return null;
  }

  private static Decision<EnrollmentEvent> putOnWaitingList(PutOnWaitingList asked, Made is) {
    return switch (is.stage()) {
      case APPLIED -> accept(new PutOnWaiting(is.of(), asked.place()));
      case WAITING -> alreadySo();
      case REJECTED,
          OFFERED,
          DECLINED,
          ENROLLED,
          START_NO_SHOW,
          ACTIVE,
          DROPPED_OUT,
          EXPELLED,
          TRANSFERRED,
          COMPLETED,
          NOT_COMPLETED,
          CLOSED ->
          illegal(is);
    };
  }

  /// Only the seat that the class gave is offered, to who passed the selection.
  private static Decision<EnrollmentEvent> offer(
      OfferSeat asked, Made is, TrainingClass trainingClass) {
    if (is.stage() == Stage.OFFERED) {
      return alreadySo();
    }
    if (is.stage() != Stage.APPLIED && is.stage() != Stage.WAITING) {
      return illegal(is);
    }
    Optional<Place> seat = seat(is, trainingClass);
    if (seat.isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    return is.selected()
        ? accept(new SeatOffered(is.of(), asked.confirmBy(), seat.get().promoted()))
        : refuse(new SelectionNotPassed(asked.enrollment()));
  }

  /// Who takes a seat of a class that has started comes from the next day on.
  private static Decision<EnrollmentEvent> enroll(
      EnrollTrainee asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.ENROLLED) {
      return alreadySo();
    }
    if (is.stage() != Stage.OFFERED) {
      return illegal(is);
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || scheduled.seatOf(asked.enrollment()).isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    LocalDate firstDay = firstDay(asked.on(), scheduled);
    return takingPart(
        List.of(new TraineeEnrolled(is.of(), asked.on(), firstDay)), is.of(), scheduled, facts);
  }

  /// The application and the seat come along from the class that was left.
  private static Decision<EnrollmentEvent> join(JoinByTransfer asked, EnrollmentFacts facts) {
    if (!(facts.from() instanceof Made from)
        || !EnrollmentId.of(from.of().person(), asked.trainingClass()).equals(asked.enrollment())) {
      return refuse(new NotFound(asked.from().value()));
    }
    if (from.stage() != Stage.TRANSFERRED) {
      return illegal(from);
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || scheduled.seatOf(asked.enrollment()).isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    ClassScheduled plan = scheduled.plan();
    var of =
        new EnrollmentRef(
            asked.enrollment(), from.of().person(), plan.trainingClass(), plan.program());
    var applied =
        new TrainingApplied(
            of,
            plan.wave(),
            plan.type(),
            plan.scheme(),
            plan.lsp(),
            from.application().district(),
            from.application().sex(),
            from.application().on(),
            from.application().category());
    LocalDate firstDay = firstDay(asked.on(), scheduled);
    return takingPart(
        List.of(applied, new TraineeEnrolled(of, asked.on(), firstDay)), of, scheduled, facts);
  }

  private static LocalDate firstDay(LocalDate on, Scheduled scheduled) {
    return scheduled.phase() == Phase.RUNNING ? on.plusDays(1) : scheduled.firstDay();
  }

  /// The person has no other class of the programme, nor any on the same days (R3), and the
  /// programme has a place left (R5).
  private static Decision<EnrollmentEvent> takingPart(
      List<EnrollmentEvent> events, EnrollmentRef of, Scheduled scheduled, EnrollmentFacts facts) {
    Commitments commitments = facts.commitments();
    TrackQuota quota = facts.quota();
    if (commitments == null || quota == null) {
      return refuse(new NotFound(of.program().value()));
    }
    if (!commitments.allow(of.program(), scheduled.days())) {
      return refuse(new AlreadyInTraining(of.person()));
    }
    return Decision.<EnrollmentEvent>accept(events)
        .claiming(commitments.turn(of.enrollment()))
        .claiming(quota.place(of.enrollment()).toArray(Claim[]::new));
  }

  private static Optional<Place> seat(Made is, TrainingClass trainingClass) {
    return trainingClass instanceof Scheduled scheduled
        ? scheduled.seatOf(is.of().enrollment())
        : Optional.empty();
  }

  private static Decision<EnrollmentEvent> decline(DeclineSeat asked, Made is) {
    if (is.stage() == Stage.DECLINED) {
      return alreadySo();
    }
    return is.stage() == Stage.OFFERED
        ? accept(new SeatDeclined(is.of(), asked.answered(), asked.reason()))
        : illegal(is);
  }

  /// Who has not taken the seat yet learns of the day with it.
  private static Decision<EnrollmentEvent> moveFirstDay(
      MoveFirstDay asked, Made is, TrainingClass trainingClass) {
    return is.stage() == Stage.ENROLLED && !asked.firstDay().equals(is.firstDay())
        ? accept(
            new FirstDayMoved(
                is.of(), asked.firstDay(), is.insured(from(asked.firstDay(), trainingClass))))
        : alreadySo();
  }

  /// To the last day of the class.
  private static Period from(LocalDate day, TrainingClass trainingClass) {
    return trainingClass instanceof Scheduled scheduled && scheduled.days().to().isAfter(day)
        ? new Period(day, scheduled.days().to())
        : new Period(day, day);
  }

  private static Decision<EnrollmentEvent> confirmInsurance(ConfirmInsurance asked, Made is) {
    if (is.stage() != Stage.ENROLLED && is.stage() != Stage.ACTIVE) {
      return illegal(is);
    }
    var confirmed = new InsuranceConfirmed(is.of(), asked.insurer(), asked.policy(), asked.cover());
    return confirmed.equals(is.insurance()) ? alreadySo() : accept(confirmed);
  }

  /// There may never have been any: who does not show up may have been uninsured.
  private static Decision<EnrollmentEvent> endInsurance(EndInsurance asked, Made is) {
    return is.insurance() == null ? alreadySo() : accept(new InsuranceEnded(is.of(), asked.on()));
  }

  private static Decision<EnrollmentEvent> recordNoShow(RecordNoShowAtStart asked, Made is) {
    if (is.stage() == Stage.START_NO_SHOW) {
      return alreadySo();
    }
    return is.stage() == Stage.ENROLLED
        ? leaving(is, new StartNoShow(is.of(), asked.on()))
        : illegal(is);
  }

  /// Nobody sits in class uninsured, from the own first day to the last (R10).
  private static Decision<EnrollmentEvent> begin(
      BeginTraining asked, Made is, TrainingClass trainingClass) {
    if (is.stage() == Stage.ACTIVE) {
      return alreadySo();
    }
    if (is.stage() != Stage.ENROLLED) {
      return illegal(is);
    }
    return is.insured(from(asked.on(), trainingClass))
        ? accept(new TrainingBegun(is.of(), asked.on()))
        : refuse(new InsuranceMissing(is.of().trainingClass(), 1));
  }

  /// Units of the scheme that the class teaches (R11).
  private static Decision<EnrollmentEvent> recognise(
      RecognisePriorLearning asked, Made is, TrainingClass trainingClass) {
    if (!is.stage().takesPart()) {
      return illegal(is);
    }
    if (is.recognised().containsAll(asked.units())) {
      return alreadySo();
    }
    SchemeVersion scheme = is.application().scheme();
    return trainingClass instanceof Scheduled scheduled
            && scheduled.plan().units().containsAll(asked.units())
        ? accept(new PriorLearningRecognised(is.of(), asked.units(), asked.evidence()))
        : refuse(new SchemeVersionMismatch(scheme, scheme.version()));
  }

  private static Decision<EnrollmentEvent> issueKit(IssueKit asked, Made is) {
    if (is.stage() != Stage.ENROLLED && is.stage() != Stage.ACTIVE) {
      return illegal(is);
    }
    Set<KitItem> items = EnumSet.noneOf(KitItem.class);
    items.addAll(asked.items());
    items.removeAll(is.kit());
    return items.isEmpty() ? alreadySo() : accept(new KitIssued(is.of(), items));
  }

  /// Whoever holds something may give it back, at any time: also after leaving.
  private static Decision<EnrollmentEvent> returnKit(ReturnKit asked, Made is) {
    Set<KitItem> returned = EnumSet.noneOf(KitItem.class);
    returned.addAll(asked.items());
    returned.retainAll(is.kit());
    Set<KitItem> kept = EnumSet.noneOf(KitItem.class);
    kept.addAll(is.kit());
    kept.removeAll(returned);
    return returned.isEmpty() ? alreadySo() : accept(new KitReturned(is.of(), returned, kept));
  }

  /// Also before the first day: who took the seat does not come after all.
  private static Decision<EnrollmentEvent> dropOut(DropOut asked, Made is) {
    if (is.stage() == Stage.DROPPED_OUT) {
      return alreadySo();
    }
    return is.stage().takesPart()
        ? leaving(is, new TraineeDroppedOut(is.of(), asked.on(), asked.reason()))
        : illegal(is);
  }

  private static Decision<EnrollmentEvent> expel(Expel asked, Made is) {
    if (is.stage() == Stage.EXPELLED) {
      return alreadySo();
    }
    return is.stage() == Stage.ACTIVE
        ? leaving(is, new TraineeExpelled(is.of(), asked.on(), asked.reason()))
        : illegal(is);
  }

  /// The other class keeps the seat already, so nobody falls between two classes.
  private static Decision<EnrollmentEvent> transfer(
      TransferToClass asked, Made is, TrainingClass to) {
    if (is.stage() == Stage.TRANSFERRED) {
      return alreadySo();
    }
    if (!is.stage().takesPart()) {
      return illegal(is);
    }
    var as = EnrollmentId.of(is.of().person(), asked.to());
    return to instanceof Scheduled scheduled && scheduled.seatOf(as).isPresent()
        ? leaving(is, new TraineeTransferred(is.of(), asked.to(), as, asked.on()))
        : refuse(new SeatNotReserved(as));
  }

  /// Enough attendance completes (R13), also when it is found only after the class that there was
  /// enough.
  private static Decision<EnrollmentEvent> complete(
      CompleteTraining asked, Made is, BigDecimal attendanceMin) {
    if (!asked.attendance().enrollment().equals(asked.enrollment())) {
      return refuse(new NotFound(asked.attendance().enrollment().value()));
    }
    boolean enough = asked.attendance().atLeast(attendanceMin);
    if (is.stage() == Stage.COMPLETED && enough) {
      return alreadySo();
    }
    if (is.stage() != Stage.ACTIVE
        && is.stage() != Stage.COMPLETED
        && is.stage() != Stage.NOT_COMPLETED) {
      return illegal(is);
    }
    return enough
        ? accept(
            new TrainingCompleted(
                is.of(),
                is.application().scheme(),
                is.application().lsp(),
                asked.on(),
                asked.attendance(),
                asked.hours()))
        : refuse(
            new AttendanceTooLow(
                asked.enrollment(), asked.attendance().attended(), asked.attendance().held()));
  }

  /// What becomes of everybody when the class is over. Who attended too little has not completed
  /// (R13), also when that is found only after a correction.
  private static Decision<EnrollmentEvent> close(
      CloseEnrollment asked, Made is, EnrollmentFacts facts) {
    if (!(facts.trainingClass() instanceof Scheduled scheduled) || !scheduled.isOver()) {
      return illegal(is);
    }
    boolean cancelled = scheduled.phase() == Phase.CANCELLED;
    var closed =
        new EnrollmentClosed(
            is.of(), asked.on(), cancelled ? Closing.CLASS_CANCELLED : Closing.CLASS_COMPLETED);
    return switch (is.stage()) {
      case APPLIED, WAITING, OFFERED -> accept(closed);
      case ENROLLED -> leaving(is, closed);
      case ACTIVE -> {
        if (cancelled) {
          yield leaving(is, closed);
        }
        yield tooLow(is, scheduled, facts)
            .map(few -> notCompleted(is, asked, few))
            .orElseGet(() -> illegal(is));
      }
      case COMPLETED ->
          tooLow(is, scheduled, facts)
              .filter(_ -> !cancelled)
              .map(few -> notCompleted(is, asked, few))
              .orElseGet(Decision::alreadySo);
      case REJECTED,
          DECLINED,
          START_NO_SHOW,
          DROPPED_OUT,
          EXPELLED,
          TRANSFERRED,
          NOT_COMPLETED,
          CLOSED ->
          alreadySo();
    };
  }

  private static Decision<EnrollmentEvent> notCompleted(
      Made is, CloseEnrollment asked, Attendance attendance) {
    return accept(new TrainingNotCompleted(is.of(), asked.on(), attendance));
  }

  /// The attendance as the class knows it, where it does not suffice.
  private static Optional<Attendance> tooLow(Made is, Scheduled scheduled, EnrollmentFacts facts) {
    EnrollmentId enrollment = is.of().enrollment();
    Place place = scheduled.places().get(enrollment);
    Attendance attendance = place == null ? new Attendance(enrollment, 0, 0) : place.attendance();
    return attendance.held() > 0 && attendance.atLeast(facts.attendanceMin())
        ? Optional.empty()
        : Optional.of(attendance);
  }

  /// Numbered by year, without gaps.
  private static Decision<EnrollmentEvent> certify(
      IssueTrainingCertificate asked, Made is, long number) {
    if (is.certified()) {
      return alreadySo();
    }
    if (!is.mayBeCertified()) {
      return illegal(is);
    }
    String text = String.format(Locale.ROOT, "SP/BLK/%d/%06d", asked.on().getYear(), number);
    return Decision.<EnrollmentEvent>accept(
            new TrainingCertificateIssued(is.of(), text, asked.on()))
        .claiming(new Claim.Number(series(asked.on()), number));
  }

  /// Who leaves before the end gives back the place in the programme (R5).
  private static Decision<EnrollmentEvent> leaving(Made is, EnrollmentEvent event) {
    return accept(event)
        .claiming(
            TrackQuota.giveBack(is.of().program(), ProgramTrack.TRAINING, is.of().enrollment()));
  }

  private static String series(LocalDate on) {
    return "training-certificate:" + on.getYear();
  }

  private static Decision<EnrollmentEvent> illegal(Made is) {
    return refuse(new IllegalTransition(is.of().enrollment().value(), is.stage().name()));
  }
}
