package id.jejak.saga.certification;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.certification.SampleCertificate.OF;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.VoidNumber;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithheldProcessTest {
  private static final CertificateWithheld WITHHELD =
      new CertificateWithheld(OF, day("2023-03-20"), "LSP_NOT_LICENSED");
  private static final LicenceId LICENCE = LicenceId.of(LSP);
  private static final LspSuspensionLifted LIFTED =
      new LspSuspensionLifted(LICENCE, LSP, day("2023-04-03"));
  private static final LspScopeExtended EXTENDED =
      new LspScopeExtended(LICENCE, LSP, SCHEME.scheme(), day("2023-04-03"));

  private static ProcessSpec<?> withheld() {
    return ProcessSpec.of(new WithheldProcess(), LSP.value());
  }

  private static Send issue(String on) {
    return new Send(
        "issue:" + FIRST.assessment(), new IssueCertificate(FIRST.assessment(), day(on)));
  }

  @Test
  void when_the_body_may_again_what_was_withheld_is_issued() {
    withheld()
        .on("2023-03-20")
        .given(WITHHELD)
        .has(FIRST.assessment().value())
        .on("2023-04-03")
        .when(LIFTED)
        .then(issue("2023-04-03"));
    withheld().given(WITHHELD).on("2023-04-05").when(EXTENDED).then(issue("2023-04-05"));
  }

  @Test
  void a_day_that_lies_ahead_is_waited_for() {
    withheld()
        .on("2023-03-20")
        .given(WITHHELD)
        .when(LIFTED)
        .firesAt("resume", "2023-04-03T00:00")
        .fires("resume")
        .then(issue("2023-04-03"));
  }

  @Test
  void nobody_waits_and_nothing_happens() {
    withheld().on("2023-04-03").when(LIFTED).thenNothing();
  }

  @Test
  void a_clash_of_numbers_is_explained_here_too() {
    withheld()
        .given(WITHHELD)
        .on("2023-04-03")
        .given(LIFTED)
        .refused(
            "issue:" + FIRST.assessment(),
            "NUMBER_CLASH",
            Map.of("number", "74100 2166 5 0000007 2023"))
        .then(new Send("void", new VoidNumber(2023, 7, "NUMBER_CLASH")), issue("2023-04-03"));
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new WithheldProcess(), LSP.value(), _ -> "WATCHING")
        .walking(
            WITHHELD,
            LIFTED,
            EXTENDED,
            new LspLicenceRenewed(
                LICENCE,
                LSP,
                "BNSP-LSP-1389-ID",
                Set.of(SCHEME.scheme()),
                new Period(day("2023-01-01"), day("2025-12-31"))))
        .approve();
  }
}
