package id.jejak.query.cases;

import static id.jejak.query.Cases.CORRECTION;
import static id.jejak.query.Cases.RECALL;
import static id.jejak.query.Cases.decided;
import static id.jejak.query.Cases.opened;
import static id.jejak.query.Cases.said;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudKind;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class CaseRegisterTest {
  private static RowsInMemory of(Story story) {
    return RowsInMemory.of(new CaseRegister(), story);
  }

  @Test
  void a_case_is_followed_from_its_opening_to_its_end() {
    var rows =
        of(
            Story.of(
                opened(RECALL),
                said(RECALL),
                new CaseExtended(RECALL, day("2023-07-01"), "HOLIDAY"),
                decided(RECALL, CaseOutcome.VOID),
                new CaseClosed(RECALL)));

    assertThat(rows.row(RECALL.caseId()))
        .containsEntry("kind", "RECALL")
        .containsEntry("cause", "asr-1")
        .containsEntry("person", "per-siti")
        .containsEntry("scheme", "sch-oto/1")
        .containsEntry("due_on", day("2023-07-01"))
        .containsEntry("extended", true)
        .containsEntry("outcome", "VOID")
        .containsEntry("opened_by", "usr-siti")
        .containsEntry("decided_by", "usr-committee")
        .containsEntry("status", "CLOSED");
  }

  @Test
  void what_was_said_stays_sealed() {
    var evidence = Personal.of(person("siti"), "family card");
    var rows =
        of(
            Story.of(
                opened(CORRECTION),
                new CorrectionRequested(CORRECTION, "NAME", evidence),
                new FraudSuspected(CORRECTION, FraudKind.CHEATING, evidence)));

    assertThat(rows.row(CORRECTION.caseId()))
        .containsEntry("status", "STATEMENT")
        .containsEntry("evidence", evidence)
        .containsEntry("suspicion", evidence);
  }
}
