package id.jejak.saga.placement;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacementFollowUpProcessTest {
  private static final PlacementId PLACEMENT = new PlacementId("plc-siti");
  private static final PlacementRef OF =
      PlacementRef.of(PLACEMENT, SITI.person(), new OrganizationId("org-PT"), PROGRAM, null);
  private static final PlacementStarted STARTED = started("2023-04-03");
  private static final PlacementEnded ENDED =
      new PlacementEnded(OF, day("2023-05-13"), EndReason.RESIGNED, true);

  private static PlacementStarted started(String on) {
    return new PlacementStarted(
        OF, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, List.of(30, 90, 180), day(on));
  }

  private static PlacementFollowedUp asked(int days) {
    return new PlacementFollowedUp(
        OF, days, true, null, JobMatch.NOT_ASKED, day("2023-05-03"), null);
  }

  private static ProcessSpec<?> followUp() {
    return ProcessSpec.of(new PlacementFollowUpProcess(), PLACEMENT.value());
  }

  @Test
  void a_job_is_asked_about_after_30_90_and_180_days() {
    followUp()
        .when(STARTED)
        .awaits("day-30", "day-90", "day-180")
        .firesAt("day-30", "2023-05-03T00:00")
        .firesAt("day-90", "2023-07-03T00:00") // the 2nd is a Sunday
        .firesAt("day-180", "2023-10-02T00:00") // the 30th of September is a Saturday
        .goesOn();
  }

  @Test
  void a_scheme_may_ask_on_other_days_or_not_at_all() {
    followUp()
        .when(
            new PlacementStarted(
                OF, EmploymentKind.DAILY, WageBand.MINIMUM, List.of(60), day("2023-04-03")))
        .awaits("day-60");
    followUp()
        .when(
            new PlacementStarted(
                OF, EmploymentKind.DAILY, WageBand.MINIMUM, List.of(), day("2023-04-03")))
        .over();
  }

  @Test
  void a_holiday_moves_the_question_and_the_day_is_that_of_the_office() {
    followUp()
        .in(WITA)
        .when(started("2023-03-20")) // 30 days later is the first of the Idul Fitri leave
        .firesAt("day-30", "2023-04-26T00:00");
  }

  @Test
  void a_day_that_came_is_work_for_a_person() {
    followUp()
        .given(STARTED)
        .fires("day-30")
        .thenNothing()
        .goesOn()
        .when(asked(30))
        .goesOn()
        .awaits("day-90", "day-180");
  }

  @Test
  void what_was_answered_early_is_not_asked_again() {
    followUp()
        .given(STARTED)
        .when(asked(30))
        .then(new Cancel("day-30"))
        .awaits("day-90", "day-180");
  }

  @Test
  void the_last_answer_ends_it() {
    followUp().given(STARTED, asked(30), asked(90)).when(asked(180)).thenNothing().over();
  }

  @Test
  void with_the_job_the_questions_end() {
    var later = new PlacementEnded(OF, day("2024-05-13"), EndReason.CONTRACT_OVER, false);
    followUp().given(STARTED).when(later).thenNothing().awaits().over();
  }

  @Test
  void a_job_that_was_lost_early_is_noted_to_the_employer() {
    followUp()
        .given(STARTED)
        .when(ENDED)
        .then(
            new Send(
                "note",
                RequestNotification.to(
                    new OrganizationId("org-PT"),
                    Template.PLACEMENT_ENDED_EARLY,
                    Map.of("placement", "plc-siti", "reason", "RESIGNED"),
                    "plc-siti")))
        .over();
  }

  @Test
  void an_answer_told_twice_changes_nothing() {
    followUp().given(STARTED, asked(30)).when(asked(30)).thenNothing().goesOn();
  }

  @Test
  void a_question_heard_of_after_the_end_changes_nothing() {
    followUp().given(STARTED, ENDED).hasFiredToo("day-90").thenNothing().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new PlacementFollowUpProcess(),
            PLACEMENT.value(),
            is -> is.open().isEmpty() ? "UNKNOWN" : "FOLLOWED")
        .walking(STARTED, ENDED)
        .walking("PlacementFollowedUp, day 30", asked(30))
        .walking("PlacementFollowedUp, day 90", asked(90))
        .walking("PlacementFollowedUp, day 180", asked(180))
        .approve();
  }
}
