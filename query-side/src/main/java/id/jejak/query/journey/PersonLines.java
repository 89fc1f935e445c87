package id.jejak.query.journey;

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
import id.jejak.messages.person.PersonField;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.privacy.AccessRequested;
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
import java.util.Set;
import java.util.stream.Collectors;

/// Who somebody is, and what became of their data.
final class PersonLines {
  static final Heard<Line> HEARD =
      Heard.<Line, PersonEvent>of(PersonEvent.class, PersonLines::on)
          .and(DataSubjectEvent.class, PersonLines::on);

  private PersonLines() {}

  private static void on(PersonEvent event, Line line) {
    switch (event) {
      case PersonRegistered registered ->
          line.of(registered.person(), String.join(" ", registered.warnings()));
      case IdentityDocumentAdded added ->
          line.of(added.person(), String.join(" ", added.warnings()));
      case IdentityVerified verified -> line.of(verified.person());
      case IdentityMismatch mismatch -> line.of(mismatch.person());
      case IdentityCheckUnavailable unavailable -> line.of(unavailable.person());
      case CorrectionProposed requested ->
          line.of(requested.person(), requested.correction(), fields(requested.to().fields()));
      case PersonDataCorrected corrected ->
          line.of(corrected.person(), corrected.correction(), fields(corrected.fields()));
      case CorrectionRejected rejected -> line.of(rejected.person(), rejected.correction());
      case DuplicateSuspected suspected ->
          line.of(suspected.person(), suspected.other(), suspected.sign());
      case DuplicateReviewOverdue overdue -> line.of(overdue.person(), overdue.other());
      case PersonsFoundDistinct distinct -> line.of(distinct.person(), distinct.other());
      case PersonsMerged merged -> {
        line.of(merged.winner(), merged.losers().toArray());
        merged.losers().forEach(loser -> line.of(loser, merged.winner()));
      }
      case PersonsUnmerged unmerged -> {
        line.of(unmerged.winner(), unmerged.losers().toArray());
        unmerged.losers().forEach(loser -> line.of(loser, unmerged.winner()));
      }
      case PersonDeceased deceased -> line.of(deceased.person(), deceased.on());
      case ContactUpdated updated -> line.of(updated.person());
    }
  }

  private static String fields(Set<PersonField> fields) {
    return fields.stream().sorted().map(PersonField::name).collect(Collectors.joining(" "));
  }

  private static void on(DataSubjectEvent event, Line line) {
    switch (event) {
      case ConsentGiven given -> line.of(given.person(), given.purpose(), given.textVersion());
      case ConsentWithdrawn withdrawn -> line.of(withdrawn.person(), withdrawn.purpose());
      case ProcessingRestricted restricted -> line.of(restricted.person());
      case RestrictionLifted lifted -> line.of(lifted.person());
      case AccessRequested requested -> line.of(requested.person(), requested.request());
      case DossierDelivered delivered -> line.of(delivered.person(), delivered.request());
      case ErasureRequested requested -> line.of(requested.person(), requested.request());
      case RequesterVerified verified -> line.of(verified.person(), verified.request());
      case ErasureExecuted executed ->
          executed.covers().forEach(person -> line.of(person, executed.scope()));
      case ErasureRefused refused -> line.of(refused.person(), refused.request(), refused.reason());
      case DutiesAsked _, DutiesReported _ -> {} // between merged people, on the way to an erasure
    }
  }
}
