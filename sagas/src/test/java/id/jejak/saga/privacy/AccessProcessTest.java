package id.jejak.saga.privacy;

import static id.jejak.saga.Sample.SITI;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessProcessTest {
  private static final DataRequestId REQUEST = new DataRequestId("dsr-1");
  private static final DataSubjectId SUBJECT = DataSubjectId.of(SITI.person());
  private static final AccessRequested REQUESTED =
      new AccessRequested(SUBJECT, SITI.person(), REQUEST);
  private static final DossierDelivered DELIVERED =
      new DossierDelivered(SUBJECT, SITI.person(), REQUEST);

  private static ProcessSpec<?> access() {
    return ProcessSpec.of(new AccessProcess(), REQUEST.value());
  }

  @Test
  void a_dossier_is_delivered_within_three_days_also_over_a_weekend() {
    access().on("2023-01-06").when(REQUESTED).firesAt("deliver", "2023-01-09T09:00:00");
  }

  @Test
  void the_office_is_reminded_and_the_request_stays_open() {
    access()
        .given(REQUESTED)
        .fires("deliver")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.DOSSIER_OVERDUE,
                    Map.of("person", SITI.person().value()),
                    REQUEST.value())))
        .goesOn();
  }

  @Test
  void a_delivered_dossier_ends_it() {
    access().given(REQUESTED).when(DELIVERED).thenNothing().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new AccessProcess(), REQUEST.value(), is -> is.person() == null ? "UNKNOWN" : "ASKED")
        .walking(REQUESTED, DELIVERED)
        .approve();
  }
}
