package id.jejak.command.funding;

import static id.jejak.command.funding.Examples.OFFICE;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.funding.AnnounceYearEnd;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.shared.RegionCode;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FiscalYearLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new FiscalYearDecider())
                .where(
                    OFFICE,
                    new OrganizationRegistered(
                        OFFICE,
                        OrganizationKind.LABOUR_OFFICE,
                        "Disnaker",
                        new RegionCode("16.07"))),
            Function.identity())
        .asking(new AnnounceYearEnd(OFFICE, 2023))
        .approve();
  }
}
