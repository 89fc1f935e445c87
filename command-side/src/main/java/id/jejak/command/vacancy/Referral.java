package id.jejak.command.vacancy;

import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import org.jspecify.annotations.Nullable;

/// One person on the way to one vacancy, as far as the interview; what is offered then is a
/// placement.
sealed interface Referral {
  record None() implements Referral {}

  record Invited(ReferralRef of) implements Referral {}

  record Applied(ReferralRef of) implements Referral {}

  record Interviewed(JobInterviewed as) implements Referral {}

  /// After the interview, or without one.
  record Rejected(@Nullable JobInterviewed interview) implements Referral {}

  record Withdrawn() implements Referral {}

  record Cancelled() implements Referral {}

  default Referral evolve(ReferralEvent event) {
    return switch (event) {
      case ReferralMade made -> new Invited(made.of());
      case JobApplied applied -> new Applied(applied.of());
      case JobInterviewed interview ->
          interview.passed() ? new Interviewed(interview) : new Rejected(interview);
      case ApplicantRejected _ -> new Rejected(null);
      case JobApplicationWithdrawn _ -> new Withdrawn();
      case ReferralCancelled _ -> new Cancelled();
    };
  }
}
