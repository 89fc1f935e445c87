package id.jejak.command.vacancy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.vacancy.Referral.Applied;
import id.jejak.command.vacancy.Referral.Cancelled;
import id.jejak.command.vacancy.Referral.Interviewed;
import id.jejak.command.vacancy.Referral.Invited;
import id.jejak.command.vacancy.Referral.Rejected;
import id.jejak.command.vacancy.Referral.Withdrawn;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.NoConsent;
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.ApplyForJob;
import id.jejak.messages.vacancy.CancelReferral;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.RecordInterview;
import id.jejak.messages.vacancy.Refer;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralCommand;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.RejectApplicant;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.WithdrawJobApplication;
import org.jspecify.annotations.Nullable;

/// Referrals and applications (S19): the office names only who agreed to be found (R34); whoever
/// applies does so by their own will.
final class ReferralDecider
    implements Decider<ReferralCommand, Referral, ReferralEvent, ReferralFacts> {
  @Override
  public Class<ReferralCommand> commands() {
    return ReferralCommand.class;
  }

  @Override
  public Class<ReferralEvent> events() {
    return ReferralEvent.class;
  }

  @Override
  public Referral initial() {
    return new Referral.None();
  }

  @Override
  public Referral evolve(Referral state, ReferralEvent event) {
    return state.evolve(event);
  }

  @Override
  public ReferralFacts facts(
      ReferralCommand command, Referral state, Provenance by, History history) {
    return switch (command) {
      case Refer asked ->
          ReferralFacts.of(asked.vacancy(), asked.person(), asked.certificate(), history);
      case ApplyForJob asked ->
          ReferralFacts.of(asked.vacancy(), asked.person(), asked.certificate(), history);
      case RecordInterview _, RejectApplicant _, WithdrawJobApplication _, CancelReferral _ ->
          ReferralFacts.NONE;
    };
  }

  @Override
  public Decision<ReferralEvent> decide(
      ReferralCommand command, Referral is, ReferralFacts facts, Provenance by) {
    return switch (command) {
      case Refer asked -> refer(asked, is, facts);
      case ApplyForJob asked -> apply(asked, is, facts);
      case RecordInterview asked -> interview(asked, is);
      case RejectApplicant asked -> reject(asked, is);
      case WithdrawJobApplication asked -> withdraw(asked, is);
      case CancelReferral asked -> cancel(asked, is);
    };
  }

  private static Decision<ReferralEvent> refer(Refer asked, Referral is, ReferralFacts facts) {
    return switch (is) {
      case Referral.None _ -> {
        var no = groundless(asked.referral(), asked.vacancy(), asked.person(), facts);
        if (no == null && !facts.pooled()) {
          no = new NoConsent(asked.person());
        }
        if (no == null && !facts.certificate()) {
          no = new NotFound(String.valueOf(asked.certificate()));
        }
        yield no == null
            ? accept(
                new ReferralMade(
                    ref(asked.referral(), asked.vacancy(), asked.person(), facts),
                    asked.certificate()))
            : refuse(no);
      }
      case Invited _, Applied _ -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static Decision<ReferralEvent> apply(
      ApplyForJob asked, Referral is, ReferralFacts facts) {
    return switch (is) {
      case Referral.None _, Invited _ -> {
        var no = groundless(asked.referral(), asked.vacancy(), asked.person(), facts);
        if (no == null && !facts.certificate()) {
          no = new NotFound(String.valueOf(asked.certificate()));
        }
        yield no == null
            ? accept(
                new JobApplied(
                    ref(asked.referral(), asked.vacancy(), asked.person(), facts),
                    asked.certificate()))
            : refuse(no);
      }
      case Applied _ -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static @Nullable Refusal groundless(
      ReferralId referral, VacancyId vacancy, PersonId person, ReferralFacts facts) {
    if (!referral.equals(ReferralId.of(vacancy, person))) {
      return new NotFound(referral.value());
    }
    if (facts.nobody() != null) {
      return facts.nobody();
    }
    return switch (facts.vacancy()) {
      case Vacancy.None _ -> new NotFound(vacancy.value());
      case Vacancy.Posted _ -> null;
      default -> new IllegalTransition(vacancy.value(), facts.vacancy().stage());
    };
  }

  private static ReferralRef ref(
      ReferralId referral, VacancyId vacancy, PersonId person, ReferralFacts facts) {
    var posted = (Vacancy.Posted) facts.vacancy();
    return new ReferralRef(referral, vacancy, posted.employer(), person);
  }

  private static Decision<ReferralEvent> interview(RecordInterview asked, Referral is) {
    return switch (is) {
      case Applied waiting -> accept(new JobInterviewed(waiting.of(), asked.passed(), asked.on()));
      case Interviewed done when isSo(asked, done.as()) -> alreadySo();
      case Rejected(JobInterviewed done) when done != null && isSo(asked, done) -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static boolean isSo(RecordInterview asked, JobInterviewed done) {
    return done.passed() == asked.passed() && done.on().equals(asked.on());
  }

  private static Decision<ReferralEvent> reject(RejectApplicant asked, Referral is) {
    return switch (is) {
      case Applied waiting -> accept(new ApplicantRejected(waiting.of(), asked.reason()));
      case Interviewed done -> accept(new ApplicantRejected(done.as().of(), asked.reason()));
      case Rejected _ -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static Decision<ReferralEvent> withdraw(WithdrawJobApplication asked, Referral is) {
    return switch (is) {
      case Invited open -> accept(new JobApplicationWithdrawn(open.of(), asked.reason()));
      case Applied open -> accept(new JobApplicationWithdrawn(open.of(), asked.reason()));
      case Interviewed open -> accept(new JobApplicationWithdrawn(open.as().of(), asked.reason()));
      case Withdrawn _ -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static Decision<ReferralEvent> cancel(CancelReferral asked, Referral is) {
    return switch (is) {
      case Invited open -> accept(new ReferralCancelled(open.of(), asked.reason()));
      case Applied open -> accept(new ReferralCancelled(open.of(), asked.reason()));
      case Interviewed open -> accept(new ReferralCancelled(open.as().of(), asked.reason()));
      case Cancelled _ -> alreadySo();
      default -> not(asked.referral(), is);
    };
  }

  private static Decision<ReferralEvent> not(ReferralId referral, Referral is) {
    return switch (is) {
      case Referral.None _ -> refuse(new NotFound(referral.value()));
      case Invited _ -> refuse(new IllegalTransition(referral.value(), "INVITED"));
      case Applied _ -> refuse(new IllegalTransition(referral.value(), "APPLIED"));
      case Interviewed _ -> refuse(new IllegalTransition(referral.value(), "INTERVIEWED"));
      case Rejected _ -> refuse(new IllegalTransition(referral.value(), "REJECTED"));
      case Withdrawn _ -> refuse(new IllegalTransition(referral.value(), "WITHDRAWN"));
      case Cancelled _ -> refuse(new IllegalTransition(referral.value(), "CANCELLED"));
    };
  }
}
