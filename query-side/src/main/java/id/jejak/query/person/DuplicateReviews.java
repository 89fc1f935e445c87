package id.jejak.query.person;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// People who may be one, and what the review found.
final class DuplicateReviews implements View {
  static final String NAME = "duplicate_review";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("duplicate");
  }

  @Override
  public String ddl() {
    return View.ddl(DuplicateReviews.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        DuplicateSuspected.class,
        DuplicateReviewOverdue.class,
        PersonsFoundDistinct.class,
        PersonsMerged.class,
        PersonsUnmerged.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case DuplicateSuspected suspected ->
          rows.at(suspected.duplicate())
              .set("person", suspected.person())
              .set("other", suspected.other())
              .set("sign", suspected.sign())
              .set("suspected_by", suspected.suspectedBy())
              .set("suspected_at", recorded.occurredAt())
              .set("status", "OPEN")
              .set("settled_at", null)
              .set("settled_by", null);
      case DuplicateReviewOverdue overdue -> rows.at(overdue.duplicate()).set("status", "OVERDUE");
      case PersonsFoundDistinct distinct ->
          settle(rows, distinct.duplicate(), "DISTINCT", distinct.reviewer(), recorded);
      case PersonsMerged merged ->
          merged
              .losers()
              .forEach(loser ->
                  settle(
                      rows,
                      DuplicateId.of(merged.winner(), loser),
                      "MERGED",
                      merged.approver(),
                      recorded));
      case PersonsUnmerged unmerged ->
          unmerged
              .losers()
              .forEach(loser ->
                  settle(
                      rows,
                      DuplicateId.of(unmerged.winner(), loser),
                      "UNMERGED",
                      unmerged.approver(),
                      recorded));
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void settle(
      Rows rows, DuplicateId duplicate, String status, String by, Recorded<?> recorded) {
    rows.at(duplicate)
        .set("status", status)
        .set("settled_by", by)
        .set("settled_at", recorded.occurredAt());
  }
}
