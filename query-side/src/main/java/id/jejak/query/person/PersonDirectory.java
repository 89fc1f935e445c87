package id.jejak.query.person;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
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
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Who is known. The name is stored sealed and opened at read; an erased person keeps a row without
/// one.
final class PersonDirectory implements View {
  static final String NAME = "person_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("person");
  }

  @Override
  public String ddl() {
    return View.ddl(PersonDirectory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PersonEvent.class, DataSubjectEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PersonEvent event -> on(event, recorded, rows);
      case DataSubjectEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(DataSubjectEvent event, Rows rows) {
    switch (event) {
      case ProcessingRestricted restricted ->
          rows.at(restricted.person()).set("data", "RESTRICTED");
      case RestrictionLifted lifted -> rows.at(lifted.person()).set("data", "NORMAL");
      case ErasureExecuted executed ->
          rows.at(executed.person()).set("data", "ERASED_" + executed.scope());
      case ConsentGiven _,
          ConsentWithdrawn _,
          AccessRequested _,
          DossierDelivered _,
          ErasureRequested _,
          RequesterVerified _,
          DutiesAsked _,
          DutiesReported _,
          ErasureRefused _ -> {} // views of their own
    }
  }

  private static void correct(PersonDataCorrected corrected, Rows rows) {
    var row = rows.at(corrected.person()).set("warnings", String.join(" ", corrected.warnings()));
    var after = corrected.after();
    if (after.name() != null) {
      row.set("name", after.name());
    }
    if (after.sex() != null) {
      row.set("sex", after.sex());
    }
    if (after.education() != null) {
      row.set("education", after.education());
    }
    if (after.domicile() != null) {
      row.set("district", after.domicile().code());
    }
  }

  private static void on(PersonEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case PersonRegistered registered ->
          rows.at(registered.person())
              .set("name", registered.name())
              .set("sex", registered.sex())
              .set("education", registered.education())
              .set("district", registered.domicile().code())
              .set("synthetic", registered.synthetic())
              .set("warnings", String.join(" ", registered.warnings()))
              .set("registered_at", recorded.occurredAt());
      case IdentityVerified verified -> rows.at(verified.person()).set("identity", "VERIFIED");
      case IdentityMismatch mismatch -> rows.at(mismatch.person()).set("identity", "MISMATCH");
      case IdentityCheckUnavailable none -> rows.at(none.person()).set("identity", "UNAVAILABLE");
      case PersonDataCorrected corrected -> correct(corrected, rows);
      case PersonsMerged merged ->
          merged.losers().forEach(loser -> rows.at(loser).set("merged_into", merged.winner()));
      case PersonsUnmerged unmerged ->
          unmerged.losers().forEach(loser -> rows.at(loser).set("merged_into", null));
      case PersonDeceased deceased -> rows.at(deceased.person()).set("died_on", deceased.on());
      case IdentityDocumentAdded added ->
          rows.at(added.person()).set("warnings", String.join(" ", added.warnings()));
      case CorrectionProposed _,
          CorrectionRejected _,
          DuplicateSuspected _,
          DuplicateReviewOverdue _,
          PersonsFoundDistinct _ -> {} // views of their own
      case ContactUpdated _ -> {} // contacts are read where they are used, not listed
    }
  }
}
