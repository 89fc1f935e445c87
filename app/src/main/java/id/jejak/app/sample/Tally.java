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
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsCarriedOver;
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
import java.time.Instant;
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
  private final Set<ApplicationId> renewals = new HashSet<>();
  private final Map<ApplicationId, String> categories = new HashMap<>();
  private final Map<CertificateId, Instant> recordedAt = new HashMap<>();
  private final Set<CertificateId> reminded = new HashSet<>();

  public void accept(Recorded<?> recorded) {
    Event event = recorded.event();
    if (!(event instanceof ProcessEvent) && !(event instanceof LogEvent)) {
      noteCommand(recorded);
    }
    mishaps.accept(recorded);
    tracks.accept(event);
    switch (event) {
      case FundingQueued _ -> count("funding.queued");
      case FundingGranted _ -> count("funding.granted");
      case FundingExpired _ -> count("funding.expired");
      case FundsCarriedOver carried ->
          add(line(carried.line()) + ".carried_over", carried.amount().amount());
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
      case CandidateAdmitted one -> admitted.add(one.candidate().application());
      case ApplicationAwaitsFunding one -> {
        count("applications.queued");
        unfunded.add(one.candidate().application());
      }
      case ApplicationFunded one -> unfunded.remove(one.candidate().application());
      case CandidateNoShow missing -> count(missing.excused() ? "no_show.excused" : "no_show.lost");
      case AssessmentReported reported -> {
        ApplicationId application = reported.of().candidate().application();
        if (assessed.add(application)) {
          count("assessed");
          countWith(application, "assessed");
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
      case CertificateIssued issued -> issued(issued);
      case ExternalCertificateRecorded external -> {
        count("certificates.recorded");
        recordedAt.put(external.of().certificate(), recorded.occurredAt());
      }
      case CertificateExpired expired -> {
        if (recorded.occurredAt().equals(recordedAt.get(expired.of().certificate()))) {
          count("certificates.recorded_expired");
        }
      }
      case CertificateExpiring expiring -> {
        if (reminded.add(expiring.of().certificate())) {
          count("certificates.reminded");
        }
      }
      case CertificateRenewed _ -> count("certificates.renewed");
      case RenewalInvited _ -> count("renewal.invited");
      case CertificationApplicationSubmitted submitted -> submitted(submitted);
      case ApplicationLapsed lapsed -> lapsed(lapsed.candidate().application());
      case CandidateRejected _ -> count("rejected");
      case AssessmentPlanned planned -> planned(planned);
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

  private void issued(CertificateIssued issued) {
    if (issued.previous() == null) {
      count("certificates.issued");
      qualified.put(issued.of().person(), issued.validity().from());
    }
    if (issued.correction() == null) {
      count("certificates.all");
    }
    if (issued.of().application() != null) {
      countWith(issued.of().application(), "certified");
    }
  }

  private void submitted(CertificationApplicationSubmitted submitted) {
    ApplicationId application = submitted.candidate().application();
    if (submitted.track() == Track.RENEWAL) {
      renewals.add(application);
      count("renewal.applied");
    }
    if (submitted.category() != null) {
      categories.put(application, line(submitted.track()) + "." + line(submitted.category()));
      countWith(application, "applied");
    }
  }

  private void lapsed(ApplicationId application) {
    count("lapsed");
    if (renewals.contains(application)) {
      count("renewal.lapsed");
    }
  }

  /// By the first attempt.
  private void planned(AssessmentPlanned planned) {
    if (planned.of().attempt() == 1 && renewals.contains(planned.of().candidate().application())) {
      count(planned.of().session() == null ? "renewal.on_portfolio" : "renewal.gap");
    }
  }

  /// By track and category of an application, where people said what they are.
  private void countWith(ApplicationId application, String step) {
    String of = categories.get(application);
    if (of != null) {
      count(of + "." + step);
    }
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
