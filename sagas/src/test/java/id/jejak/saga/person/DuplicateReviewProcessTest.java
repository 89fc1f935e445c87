package id.jejak.saga.person;

import static id.jejak.saga.Sample.BUDI;
import static id.jejak.saga.Sample.SITI;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DuplicateReviewProcessTest {
  private static final PersonId SECOND = BUDI.person();
  private static final PersonId FIRST = SITI.person();
  private static final DuplicateId DUPLICATE = DuplicateId.of(SECOND, FIRST);
  private static final DuplicateSuspected SUSPECTED =
      new DuplicateSuspected(DUPLICATE, SECOND, FIRST, DuplicateSign.NAME_AND_BIRTH, "usr-admin");
  private static final DuplicateReviewOverdue OVERDUE =
      new DuplicateReviewOverdue(DUPLICATE, SECOND, FIRST);
  private static final PersonsFoundDistinct DISTINCT =
      new PersonsFoundDistinct(
          DUPLICATE, SECOND, FIRST, Personal.of(SECOND, "twins"), "usr-second");

  private static ProcessSpec<?> review() {
    return ProcessSpec.of(new DuplicateReviewProcess(), DUPLICATE.value());
  }

  @Test
  void a_suspicion_is_reviewed_within_five_working_days_of_the_office() {
    review().on("2023-01-18").when(SUSPECTED).firesAt("review", "2023-01-27T00:00:00");
  }

  @Test
  void after_that_the_persons_own_history_says_whether_anybody_still_waits() {
    review()
        .given(SUSPECTED)
        .fires("review")
        .then(new Send("overdue", new ReportDuplicateOverdue(SECOND, FIRST)))
        .goesOn();
  }

  @Test
  void the_office_is_reminded_of_a_review_that_is_overdue() {
    review()
        .given(SUSPECTED)
        .fires("review")
        .when(OVERDUE)
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.DUPLICATE_REVIEW_OVERDUE,
                    Map.of("person", SECOND.value(), "other", FIRST.value()),
                    ProcessSpec.EVENT.toString())));
  }

  @Test
  void who_was_found_distinct_is_not_asked_about_again() {
    review().given(SUSPECTED).when(DISTINCT).then(new Cancel("review")).awaits();
  }

  @Test
  void a_suspicion_can_come_again() {
    review().given(SUSPECTED, DISTINCT).when(SUSPECTED).awaits("review");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new DuplicateReviewProcess(),
            DUPLICATE.value(),
            is -> is.person() == null ? "UNKNOWN" : "SUSPECTED")
        .walking(SUSPECTED, OVERDUE, DISTINCT)
        .approve();
  }
}
