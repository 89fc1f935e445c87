package id.jejak.messages.vacancy;

import id.jejak.kernel.Command;

/// What may be asked of one referral.
public sealed interface ReferralCommand extends Command
    permits Refer,
        ApplyForJob,
        RecordInterview,
        RejectApplicant,
        WithdrawJobApplication,
        CancelReferral {
  ReferralId referral();

  @Override
  default ReferralId target() {
    return referral();
  }
}
