package id.jejak.query.journey;

import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairRegistered;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.query.Heard;

/// The way into work: offers, referrals, fairs, businesses, apprenticeships, and what came of it.
final class PlacementLines {
  static final Heard<Line> HEARD =
      Heard.<Line, TalentEvent>of(TalentEvent.class, PlacementLines::on)
          .and(PlacementEvent.class, PlacementLines::on)
          .and(BusinessEvent.class, PlacementLines::on)
          .and(ReferralEvent.class, PlacementLines::on)
          .and(ApprenticeshipEvent.class, PlacementLines::on)
          .and(OutcomeEvent.class, PlacementLines::on)
          .and(JobFairEvent.class, PlacementLines::on);

  private PlacementLines() {}

  private static void on(TalentEvent event, Line line) {
    switch (event) {
      case TalentPublished published -> line.of(published.person(), published.scheme().scheme());
      case TalentHidden hidden -> line.of(hidden.person(), hidden.reason());
      case TalentViewed viewed -> line.of(viewed.person(), viewed.company());
    }
  }

  private static void on(PlacementEvent event, Line line) {
    switch (event) {
      case PlacementOffered offered ->
          line.of(offered.of().person(), offered.of().employer(), offered.answerBy());
      case OfferAccepted accepted -> line.of(accepted.of().person(), accepted.on());
      case OfferDeclined declined -> line.of(declined.of().person(), declined.reason());
      case OfferLapsed lapsed -> line.of(lapsed.of().person());
      case OfferWithdrawn withdrawn -> line.of(withdrawn.of().person(), withdrawn.reason());
      case PlacementStarted started ->
          line.of(started.of().person(), started.of().employer(), started.on());
      case PlacementFollowedUp followed ->
          line.of(
              followed.of().person(), followed.day(), followed.employed() ? "EMPLOYED" : "GONE");
      case PlacementConfirmed confirmed -> line.of(confirmed.of().person(), confirmed.on());
      case PlacementEnded ended -> line.of(ended.of().person(), ended.on(), ended.reason());
    }
  }

  private static void on(BusinessEvent event, Line line) {
    switch (event) {
      case BusinessStarted started -> line.of(started.of().person(), started.field(), started.on());
      case BusinessSupported supported ->
          line.of(supported.of().person(), supported.support(), supported.office());
      case BusinessChecked checked ->
          line.of(checked.of().person(), checked.months(), checked.alive() ? "ALIVE" : "GONE");
    }
  }

  private static void on(ReferralEvent event, Line line) {
    switch (event) {
      case ReferralMade made -> line.of(made.of().person(), made.of().vacancy());
      case JobApplied applied -> line.of(applied.of().person(), applied.of().vacancy());
      case JobInterviewed interview ->
          line.of(
              interview.of().person(), interview.on(), interview.passed() ? "PASSED" : "FAILED");
      case ApplicantRejected rejected -> line.of(rejected.of().person(), rejected.reason());
      case JobApplicationWithdrawn withdrawn ->
          line.of(withdrawn.of().person(), withdrawn.reason());
      case ReferralCancelled cancelled -> line.of(cancelled.of().person(), cancelled.reason());
    }
  }

  private static void on(ApprenticeshipEvent event, Line line) {
    switch (event) {
      case ApprenticeshipApplied applied -> line.of(applied.of().person(), applied.of().host());
      case ApprenticeSelectionPassed passed -> line.of(passed.of().person(), passed.step());
      case ApprenticeSelectionFailed failed -> line.of(failed.of().person(), failed.step());
      case ApprenticeReserved reserved -> line.of(reserved.of().person(), reserved.place());
      case ApprenticeSelected selected -> line.of(selected.of().person(), selected.on());
      case ApprenticeTakenOver taken -> line.of(taken.of().person(), taken.of().host(), taken.on());
      case ApprenticeshipAgreed agreed ->
          line.of(agreed.of().person(), agreed.term().from(), agreed.term().to());
      case ApprenticeInsured insured -> line.of(insured.of().person(), insured.insurer());
      case ApprenticeDeparted departed -> line.of(departed.of().person(), departed.on());
      case DepartureRefused refused ->
          line.of(refused.of().person(), refused.document(), refused.on());
      case ApprenticeshipStarted started ->
          line.of(started.of().person(), started.of().host(), started.on());
      case LogbookKept kept -> line.of(kept.of().person(), kept.month());
      case ApprenticeHadAccident accident -> line.of(accident.of().person(), accident.on());
      case AccidentClaimFiled filed -> line.of(filed.of().person(), filed.claim(), filed.on());
      case ApprenticeshipPhasePassed passed ->
          line.of(passed.of().person(), passed.phase(), passed.on());
      case ApprenticeshipPhaseFailed failed ->
          line.of(failed.of().person(), failed.phase(), failed.on());
      case ApprenticeReturned returned -> line.of(returned.of().person(), returned.on());
      case ApprenticeTransferred transferred ->
          line.of(transferred.of().person(), transferred.to().host(), transferred.on());
      case ApprenticeshipTerminated terminated ->
          line.of(terminated.of().person(), terminated.reason(), terminated.on());
      case ApprenticeshipCompleted completed -> line.of(completed.of().person(), completed.on());
      case ApprenticeHired hired -> line.of(hired.of().person(), hired.on());
      case ApprenticeReleased released -> line.of(released.of().person(), released.on());
      case ApprenticeInsuranceEnded ended -> line.of(ended.of().person(), ended.on());
    }
  }

  private static void on(OutcomeEvent event, Line line) {
    switch (event) {
      case OutcomeRecorded answer ->
          line.of(answer.of().person(), answer.months(), answer.status());
    }
  }

  private static void on(JobFairEvent event, Line line) {
    switch (event) {
      case JobFairAttended attended -> {
        if (attended.person() != null) {
          line.of(attended.person());
        }
      }
      case JobFairRegistered registered -> {
        if (registered.person() != null) {
          line.of(registered.person());
        }
      }
      case JobFairAnnounced _ -> line.own();
    }
  }
}
