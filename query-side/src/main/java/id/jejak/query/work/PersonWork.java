package id.jejak.query.work;

import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.query.Heard;

/// What a person asks the office for, and what the office owes all whose data it keeps.
final class PersonWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, PersonEvent>of(PersonEvent.class, PersonWork::on)
          .and(DataSubjectEvent.class, PersonWork::on)
          .and(BreachEvent.class, PersonWork::on);

  private PersonWork() {}

  private static void on(PersonEvent event, Queue queue) {
    switch (event) {
      case CorrectionProposed proposed ->
          queue
              .open(Work.ANSWER_CORRECTION, proposed.correction(), proposed.person())
              .watched("correction", "answer:" + proposed.correction(), proposed.person());
      case PersonDataCorrected corrected ->
          queue.close(corrected.correction(), Work.ANSWER_CORRECTION);
      case CorrectionRejected rejected ->
          queue.close(rejected.correction(), Work.ANSWER_CORRECTION);
      case DuplicateSuspected suspected ->
          queue
              .open(Work.REVIEW_DUPLICATE, suspected.duplicate(), suspected.person())
              .watched("duplicate-review", "review", suspected.duplicate());
      case PersonsFoundDistinct distinct ->
          queue.close(distinct.duplicate(), Work.REVIEW_DUPLICATE);
      case PersonsMerged merged ->
          merged
              .losers()
              .forEach(loser ->
                  queue.close(DuplicateId.of(merged.winner(), loser), Work.REVIEW_DUPLICATE));
      case PersonRegistered _,
          IdentityDocumentAdded _,
          IdentityVerified _,
          IdentityMismatch _,
          IdentityCheckUnavailable _,
          ContactUpdated _,
          DuplicateReviewOverdue _,
          PersonsUnmerged _,
          PersonDeceased _ -> {} // nobody has to do anything
    }
  }

  private static void on(DataSubjectEvent event, Queue queue) {
    switch (event) {
      case AccessRequested asked ->
          queue
              .open(Work.DELIVER_DOSSIER, asked.request(), asked.person())
              .watched("access", "deliver", asked.request());
      case DossierDelivered delivered -> queue.close(delivered.request(), Work.DELIVER_DOSSIER);
      case ErasureRequested asked ->
          queue
              .open(Work.VERIFY_REQUESTER, asked.request(), asked.person())
              .watched("erasure", "answer", asked.person());
      case RequesterVerified verified -> queue.close(verified.request(), Work.VERIFY_REQUESTER);
      case ErasureRefused refused -> queue.close(refused.request(), Work.VERIFY_REQUESTER);
      case ConsentGiven _,
          ConsentWithdrawn _,
          ProcessingRestricted _,
          RestrictionLifted _,
          DutiesAsked _,
          DutiesReported _,
          ErasureExecuted _ -> {} // processes see to it
    }
  }

  private static void on(BreachEvent event, Queue queue) {
    switch (event) {
      case BreachReported reported ->
          queue
              .open(Work.NOTIFY_BREACH, reported.breach())
              .watched("breach", "notify", reported.breach());
      case AffectedNamed named ->
          queue
              .open(Work.NOTIFY_BREACH, named.breach())
              .watched("breach", "notify", named.breach());
      case BreachNotified notified -> queue.close(notified.breach(), Work.NOTIFY_BREACH);
    }
  }
}
