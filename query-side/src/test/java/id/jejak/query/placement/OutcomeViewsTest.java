package id.jejak.query.placement;

import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeViewsTest {
  @Test
  void a_placement_that_ended_early_says_so() {
    var placement = new PlacementId("plc-1");
    var story =
        Story.of(
            new PlacementStarted(
                placement,
                person("siti"),
                PROGRAM,
                new OrganizationId("org-pt"),
                EmploymentKind.FIXED_TERM,
                WageBand.MINIMUM,
                day("2023-05-01")),
            new PlacementFollowedUp(placement, person("siti"), 30, true, day("2023-05-31")),
            new PlacementEnded(
                placement, person("siti"), PROGRAM, day("2023-06-10"), "CLOSED_DOWN", true));

    assertThat(RowsInMemory.of(new PlacementBoard(), story).row(placement))
        .containsEntry("follow_ups", 1L)
        .containsEntry("ended_early", true)
        .containsEntry("still_there", false);
  }

  @Test
  void visitors_of_a_fair_are_counted_and_some_are_known() {
    var fair = new JobFairId("fair-1");
    var story =
        Story.of(
            new JobFairAnnounced(
                fair,
                "Bursa Kerja",
                new OrganizationId("org-office"),
                List.of(),
                day("2023-03-14")),
            new JobFairAttended(fair, 1, person("siti")),
            new JobFairAttended(fair, 2, null));

    assertThat(RowsInMemory.of(new JobFairBoard(), story).row(fair))
        .containsEntry("attended", 2L)
        .containsEntry("known", 1L);
  }

  @Test
  void a_business_is_listed_with_who_started_it() {
    var business = new BusinessId("biz-1");
    var story =
        Story.of(
            new BusinessStarted(business, person("siti"), PROGRAM, "TAILOR", day("2023-06-01")));

    assertThat(RowsInMemory.of(new BusinessBoard(), story).row(business))
        .containsEntry("person", "per-siti")
        .containsEntry("field", "TAILOR");
  }
}
