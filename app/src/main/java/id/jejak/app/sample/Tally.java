package id.jejak.app.sample;

import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts a sample programme from its log, event by event. It shares nothing with the views: where
/// both come to the same number, two readings of the same facts agree.
public final class Tally {
  /// Who starts work later than this after the certificate, or after the course where there is
  /// none, was not placed by the programme.
  private static final int PLACED_WITHIN_DAYS = 180;

  private final Map<String, Long> counts = new TreeMap<>();
  private final Set<ApplicationId> assessed = new HashSet<>();
  private final Set<ApplicationId> decided = new HashSet<>();
  private final Map<PersonId, LocalDate> qualified = new HashMap<>();
  private final Set<PersonId> placed = new HashSet<>();
  private final Set<String> committed = new HashSet<>();
  private final Map<String, String> lastOfCommand = new HashMap<>();
  private final MishapTally mishaps = new MishapTally();
  private final Set<ApplicationId> admitted = new HashSet<>();
  private final Set<ApplicationId> unfunded = new HashSet<>();
  private final TrackTally tracks = new TrackTally();

  public void accept(Recorded<?> recorded) {
    Event event = recorded.event();
    if (!(event instanceof ProcessEvent) && !(event instanceof LogEvent)) {
      noteCommand(recorded);
    }
    mishaps.accept(recorded);
    tracks.accept(event);
    switch (event) {
      case PersonRegistered _ -> count("registered");
      case TrainingApplied _ -> count("applicants");
      case SelectionStagePassed passed ->
          count("selection." + passed.stage().name().toLowerCase(Locale.ROOT));
      case SeatReserved seat -> count(seat.promoted() ? "replaced" : "accepted");
      case WaitingListed _ -> count("waiting");
      case SeatDeclined declined -> count(declined.answered() ? "declined" : "no_answer");
      case StartNoShow _ -> count("start.no_show");
      case ClassStarted _ -> count("classes.started");
      case SessionHeld _ -> count("sessions.held");
      case TrainingBegun _ -> count("started");
      case TraineeDroppedOut _ -> count("dropped_out");
      case TraineeExpelled _ -> count("expelled");
      case TrainingCompleted completed -> {
        count("training.completed");
        qualified.putIfAbsent(completed.of().person(), completed.on());
      }
      case StipendPaid _ -> count("stipends");
      case ApplicationLapsed _ -> count("applications.lapsed");
      case CandidateRejected _ -> count("applications.rejected");
      case CandidateAdmitted one -> admitted.add(one.candidate().application());
      case ApplicationAwaitsFunding one -> {
        count("applications.queued");
        unfunded.add(one.candidate().application());
      }
      case ApplicationFunded one -> unfunded.remove(one.candidate().application());
      case CandidateNoShow missing -> count(missing.excused() ? "no_show.excused" : "no_show.lost");
      case AssessmentReported reported -> {
        if (assessed.add(reported.of().candidate().application())) {
          count("assessed");
        }
      }
      case AssessmentDecided decision -> decided(decision);
      case AppealUpheld _ -> count("appeals.upheld");
      case AppealRejected _ -> count("appeals.rejected");
      case AppealWithdrawn _ -> count("appeals.withdrawn");
      case CertificateSuperseded _ -> count("certificates.superseded");
      case CertificateSuspended _ -> count("certificates.suspended");
      case CertificateReinstated _ -> count("certificates.reinstated");
      case CertificateWithdrawn _ -> count("certificates.withdrawn");
      case ExternalCertificateRecorded _ -> count("certificates.external");
      case CertificateIssued issued when issued.previous() == null -> {
        count("certificates.issued");
        qualified.put(issued.of().person(), issued.validity().from());
      }
      case ConsentGiven given when given.purpose() == ConsentPurpose.TALENT_POOL ->
          count("talent.consented");
      case ConsentWithdrawn withdrawn when withdrawn.purpose() == ConsentPurpose.TALENT_POOL ->
          count("talent.withdrawn");
      case PlacementStarted placement -> placed(placement);
      case PlacementEnded ended when ended.early() -> count("placed.ended_early");
      case BusinessStarted _ -> count("businesses");
      case JobFairAttended visit -> {
        count("job_fair.attended");
        if (visit.person() != null) {
          count("job_fair.matched");
        }
      }
      case ExpenseCommitted expense -> {
        committed.add(key(expense.allocation(), expense.purpose()));
        add(line(expense.line()) + ".committed", expense.amount().amount());
      }
      case ExpensePaid expense -> add(line(expense.line()) + ".paid", expense.amount().amount());
      case FundsReleased funds -> {
        if (committed.contains(key(funds.allocation(), funds.purpose()))) {
          add(line(funds.line()) + ".released", funds.amount().amount());
        }
      }
      case CommandRefused refused -> count("refused." + refused.code());
      default -> {}
    }
  }

  /// Every measure that was met with, and those two that say something when they are nought.
  public Map<String, Long> counts() {
    var all = new TreeMap<>(counts);
    all.putIfAbsent("commands.repeated", 0L);
    all.putIfAbsent("appeals.withdrawn", 0L);
    all.putAll(mishaps.counts());
    all.putAll(tracks.counts());
    if (!admitted.isEmpty()) {
      all.put("admitted", admitted.stream().filter(each -> !unfunded.contains(each)).count());
    }
    all.put(
        "reassessed.not_taken",
        of("first.BK") - of("reassessed.K") - of("reassessed.BK") - of("appeals.upheld"));
    return all;
  }

  public long of(String measure) {
    return counts.getOrDefault(measure, 0L);
  }

  private void decided(AssessmentDecided decision) {
    boolean first = decided.add(decision.of().candidate().application());
    count((first ? "first." : "reassessed.") + decision.verdict());
  }

  private void placed(PlacementStarted placement) {
    LocalDate since = qualified.get(placement.of().person());
    if (placement.of().track() == ProgramTrack.TRAINING
        && since != null
        && !placement.on().isAfter(since.plusDays(PLACED_WITHIN_DAYS))
        && placed.add(placement.of().person())) {
      count("placed");
    }
  }

  /// One command's events follow each other in one stream; anything else was carried out twice.
  private void noteCommand(Recorded<?> recorded) {
    String command = recorded.by().actor() + "|" + recorded.by().commandId();
    String last = lastOfCommand.put(command, recorded.stream() + "@" + recorded.version());
    if (last != null && !last.equals(recorded.stream() + "@" + (recorded.version() - 1))) {
      count("commands.repeated");
    }
  }

  private static String key(AllocationId allocation, Purpose purpose) {
    return allocation + "|" + purpose.key();
  }

  private static String line(Enum<?> line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  private void count(String measure) {
    add(measure, 1);
  }

  private void add(String measure, long amount) {
    counts.merge(measure, amount, Long::sum);
  }
}
