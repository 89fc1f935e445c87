package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPEAL;
import static id.jejak.command.assessment.Example.APPEALED;
import static id.jejak.command.assessment.Example.COMPETENT;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.GROUNDS;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.appeal;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealWindowClosed;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// F4: an appeal in time, once.
class FileAppealTest {
  static final FileAppeal FILE = on(MEETING.plusDays(5));

  static FileAppeal on(LocalDate day) {
    return new FileAppeal(APPEAL, FIRST, day, GROUNDS);
  }

  @Test
  void who_is_not_yet_competent_appeals() {
    appeal().when(FILE).then(APPEALED);
  }

  @Test
  void there_is_one_appeal_per_decision() {
    appeal()
        .when(FILE)
        .thenClaims(
            new Claim.Take(
                "appeal", FIRST.value(), APPEAL.value(), new AlreadyExists(APPEAL.value())));
  }

  @Test
  void the_window_is_seven_working_days() {
    var last = LocalDate.of(2023, 9, 4);
    appeal().when(on(last)).then(new AppealFiled(APPEAL, REF, last, GROUNDS));
    appeal().when(on(last.plusDays(1))).thenRefused(new AppealWindowClosed(FIRST, last));
  }

  @Test
  void too_late_is_kept() {
    assertThat(new AppealWindowClosed(FIRST, MEETING).material()).isTrue();
  }

  @Test
  void nobody_appeals_against_competent() {
    appeal()
        .where(FIRST, PLANNED, REPORTED, COMPETENT)
        .when(FILE)
        .thenRefused(new IllegalTransition(FIRST.value(), "COMPETENT"));
  }

  @Test
  void what_is_not_decided_cannot_be_appealed() {
    appeal()
        .where(FIRST, PLANNED, REPORTED)
        .when(FILE)
        .thenRefused(new IllegalTransition(FIRST.value(), "REPORTED"));
    appeal().where(FIRST).when(FILE).thenRefused(new NotFound(FIRST.value()));
  }

  @Test
  void what_an_appeal_changed_is_final() {
    appeal()
        .where(
            FIRST,
            PLANNED,
            REPORTED,
            NOT_YET,
            new DecisionSuperseded(REF, APPEAL, Example.PLENARY, Verdict.K, MEETING))
        .when(FILE)
        .thenRefused(new IllegalTransition(FIRST.value(), "SUPERSEDED_BY_APPEAL"));
  }

  @Test
  void filing_twice_changes_nothing() {
    appeal().given(APPEALED).when(FILE).thenNothing();
  }
}
