package id.jejak.query.placement;

import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeViewsTest {
  @Test
  void a_placement_that_ended_early_says_so() {
    var placement = new PlacementId("plc-1");
    var of =
        PlacementRef.of(placement, person("siti"), new OrganizationId("org-pt"), PROGRAM, null);
    var story =
        Story.of(
            new PlacementStarted(
                of,
                EmploymentKind.FIXED_TERM,
                WageBand.MINIMUM,
                List.of(30, 90, 180),
                day("2023-05-01")),
            new PlacementFollowedUp(
                of,
                30,
                true,
                WageBand.MINIMUM,
                JobMatch.SAME_FIELD,
                day("2023-05-31"),
                day("2023-07-30")),
            new PlacementEnded(of, day("2023-06-10"), EndReason.CLOSED_DOWN, true));

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
    var of = new BusinessRef(business, person("siti"), PROGRAM, ProgramTrack.ENTREPRENEURSHIP);
    var story =
        Story.of(
            new BusinessStarted(
                of, "TAILOR", Set.of(BusinessEvidence.REGISTRATION), day("2023-06-01")),
            new BusinessChecked(of, 12, true, day("2024-06-01")));

    assertThat(RowsInMemory.of(new BusinessBoard(), story).row(business))
        .containsEntry("person", "per-siti")
        .containsEntry("field", "TAILOR")
        .containsEntry("alive", true);
  }
}
