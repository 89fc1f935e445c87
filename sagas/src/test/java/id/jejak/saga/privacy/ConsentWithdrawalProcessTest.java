package id.jejak.saga.privacy;

import static id.jejak.saga.Sample.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentWithdrawalProcessTest {
  private static ConsentWithdrawn withdrawn(ConsentPurpose purpose) {
    return new ConsentWithdrawn(DataSubjectId.of(SITI.person()), SITI.person(), purpose);
  }

  private static ProcessSpec<?> withdrawal() {
    return ProcessSpec.of(new ConsentWithdrawalProcess(), SITI.person().value());
  }

  @Test
  void whoever_uses_the_data_is_told_until_when_to_stop() {
    withdrawal()
        .on("2023-01-06")
        .when(withdrawn(ConsentPurpose.MARKETING))
        .then(
            new Send(
                "tell",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.CONSENT_WITHDRAWN,
                    Map.of(
                        "person", "per-siti",
                        "purpose", "MARKETING",
                        "until", "2023-01-09T02:00:00Z"),
                    ProcessSpec.EVENT.toString())));
  }

  @Test
  void the_talent_directory_stops_by_itself() {
    assertThat(new ConsentWithdrawalProcess().keyOf(withdrawn(ConsentPurpose.TALENT_POOL)))
        .isNull();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ConsentWithdrawalProcess(), SITI.person().value(), _ -> "WATCHING")
        .walking(withdrawn(ConsentPurpose.MARKETING))
        .approve();
  }
}
