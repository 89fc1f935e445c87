package id.jejak.saga.placement;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.WageBand;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobOfferProcessTest {
  private static final PlacementId PLACEMENT = new PlacementId("plc-siti");
  private static final PlacementRef OF =
      PlacementRef.of(PLACEMENT, SITI.person(), new OrganizationId("org-PT"), PROGRAM, null);
  private static final PlacementOffered OFFERED =
      new PlacementOffered(
          OF, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, day("2023-04-10")); // a Monday
  private static final OfferAccepted ACCEPTED = new OfferAccepted(OF, day("2023-04-08"));
  private static final OfferDeclined DECLINED = new OfferDeclined(OF, "TOO_FAR");
  private static final OfferWithdrawn WITHDRAWN = new OfferWithdrawn(OF, "EMPLOYER_WITHDREW");
  private static final Send LAPSE = new Send("lapse", new LapseOffer(PLACEMENT));
  private static final Send REMIND =
      new Send(
          "remind",
          RequestNotification.to(
              SITI.person(), Template.OFFER_EXPIRING, Map.of("placement", "plc-siti"), "plc-siti"));

  private static ProcessSpec<?> offer() {
    return ProcessSpec.of(new JobOfferProcess(), PLACEMENT.value());
  }

  @Test
  void an_offer_stands_until_the_evening_of_its_last_day() {
    offer()
        .when(OFFERED)
        .firesAt("remind", "2023-04-07T08:00")
        .firesAt("answer", "2023-04-11T00:00")
        .fires("remind")
        .then(REMIND)
        .fires("answer")
        .then(LAPSE)
        .over();
  }

  @Test
  void who_answers_is_not_reminded() {
    offer().given(OFFERED).when(ACCEPTED).thenNothing().awaits().over();
    offer().given(OFFERED).when(DECLINED).awaits().over();
    offer().given(OFFERED).when(WITHDRAWN).awaits().over();
  }

  @Test
  void an_answer_at_the_last_moment_counts() {
    offer()
        .given(OFFERED)
        .fires("answer")
        .refused("lapse", "ILLEGAL_TRANSITION", "ACCEPTED")
        .thenNothing()
        .over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new JobOfferProcess(),
            PLACEMENT.value(),
            is -> is.person() == null ? "UNKNOWN" : "OFFERED")
        .walking(OFFERED, ACCEPTED, DECLINED, WITHDRAWN)
        .livingWith("lapse ILLEGAL_TRANSITION")
        .approve();
  }
}
