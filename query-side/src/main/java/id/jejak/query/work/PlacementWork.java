package id.jejak.query.work;

import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
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
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.query.Heard;

/// What employers, hosts and those they take in owe each other and the office.
final class PlacementWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, PlacementEvent>of(PlacementEvent.class, PlacementWork::on)
          .and(VacancyEvent.class, PlacementWork::on)
          .and(
              ApprenticeHadAccident.class,
              (accident, queue) -> queue.open(Work.CLAIM_ACCIDENT, accident.of()))
          .and(
              AccidentClaimFiled.class,
              (filed, queue) -> queue.close(filed.of().apprenticeship(), Work.CLAIM_ACCIDENT))
          .and(ApprenticeshipTerminated.class, PlacementWork::on)
          .and(
              ApprenticeTransferred.class,
              (moved, queue) -> queue.close(moved.of().apprenticeship(), Work.TRANSFER_APPRENTICE))
          .and(
              ApprenticeReleased.class,
              (released, queue) ->
                  queue.close(released.of().apprenticeship(), Work.TRANSFER_APPRENTICE));

  private PlacementWork() {}

  private static void on(PlacementEvent event, Queue queue) {
    switch (event) {
      case PlacementOffered offered ->
          queue
              .open(Work.ANSWER_OFFER, offered.of(), offered.answerBy())
              .watched("job-offer", "answer", offered.of().placement());
      case OfferAccepted accepted -> {
        queue.close(accepted.of().placement(), Work.ANSWER_OFFER);
        queue.open(Work.START_PLACEMENT, accepted.of(), null);
      }
      case OfferDeclined declined ->
          queue.close(declined.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
      case OfferLapsed lapsed -> queue.close(lapsed.of().placement(), Work.ANSWER_OFFER);
      case OfferWithdrawn withdrawn ->
          queue.close(withdrawn.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
      case PlacementStarted started -> {
        queue.close(started.of().placement(), Work.ANSWER_OFFER, Work.START_PLACEMENT);
        if (started.of().vacancy() != null) {
          queue
              .open(Work.REPORT_VACANCY, started.of().vacancy())
              .watched("vacancy", "report", started.of().vacancy());
        }
        if (!started.followUpDays().isEmpty()) {
          queue.open(
              Work.FOLLOW_UP,
              started.of(),
              started.on().plusDays(started.followUpDays().getFirst()));
        }
      }
      case PlacementFollowedUp answer -> {
        queue.close(answer.of().placement(), Work.FOLLOW_UP);
        if (answer.next() != null) {
          queue.open(Work.FOLLOW_UP, answer.of(), answer.next());
        }
      }
      case PlacementConfirmed _ -> {} // the last answer has settled it
      case PlacementEnded ended -> queue.close(ended.of().placement(), Work.FOLLOW_UP);
    }
  }

  private static void on(VacancyEvent event, Queue queue) {
    switch (event) {
      case VacancyPosted _, VacancyUpdated _ -> {} // nobody has to do anything
      case VacancyFilledReported filled -> queue.close(filled.vacancy(), Work.REPORT_VACANCY);
      case VacancyClosed closed -> queue.close(closed.vacancy(), Work.REPORT_VACANCY);
      case VacancyWithdrawn withdrawn -> queue.close(withdrawn.vacancy(), Work.REPORT_VACANCY);
    }
  }

  private static void on(ApprenticeshipTerminated terminated, Queue queue) {
    switch (terminated.reason()) {
      case AGREEMENT_BROKEN, HOST_WITHDREW ->
          queue
              .open(Work.TRANSFER_APPRENTICE, terminated.of())
              .watched("apprenticeship", "transfer", terminated.of().apprenticeship());
      default -> {} // the process releases the person
    }
  }
}
