package id.jejak.command.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseId;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditCommand;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.CloseAuditCase;
import id.jejak.messages.audit.FindingGrade;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FindingsOpen;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.messages.audit.OpenAuditCase;
import id.jejak.messages.audit.RecordFinding;
import id.jejak.messages.audit.RecordFollowUp;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditCaseTest {
  private static final AuditCaseId AUDIT = new AuditCaseId("aud-1");
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
  private static final Personal<String> QUESTION =
      Personal.of(AUDIT, "who decided for whom he trained?");
  private static final Personal<String> TEXT = Personal.of(AUDIT, "no minutes");
  private static final Personal<String> ACTION = Personal.of(AUDIT, "minutes are kept now");
  static final OpenAuditCase OPEN = new OpenAuditCase(AUDIT, 4711, QUESTION);
  private static final AuditCaseOpened OPENED = new AuditCaseOpened(AUDIT, 4711, QUESTION);
  static final RecordFinding FIND = new RecordFinding(AUDIT, 1, FindingGrade.MINOR, "plen-1", TEXT);
  private static final FindingRecorded FOUND =
      new FindingRecorded(AUDIT, 1, FindingGrade.MINOR, "plen-1", TEXT);
  static final RecordFollowUp FOLLOW_UP = new RecordFollowUp(AUDIT, 1, DAY, ACTION);
  private static final FollowUpRecorded FOLLOWED_UP = new FollowUpRecorded(AUDIT, 1, DAY, ACTION);
  static final CloseAuditCase CLOSE = new CloseAuditCase(AUDIT);
  private static final AuditCaseClosed CLOSED = new AuditCaseClosed(AUDIT);

  private final DeciderSpec<AuditCommand, AuditCase, AuditEvent, AuditFacts> audit =
      DeciderSpec.of(new AuditDecider());

  @Test
  void a_question_is_put_to_the_log_as_it_stood_at_a_position() {
    audit.given().when(OPEN).then(OPENED);
    audit.given(OPENED).when(OPEN).thenNothing();
    audit
        .given(OPENED)
        .when(new OpenAuditCase(AUDIT, 4712, QUESTION))
        .thenRefused(new AlreadyExists("aud-1"));
  }

  @Test
  void a_position_before_the_log_cannot_even_be_asked_about() {
    assertThatThrownBy(() -> new OpenAuditCase(AUDIT, -1, QUESTION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findings_are_numbered_and_stay_as_they_are() {
    audit.given(OPENED).when(FIND).then(FOUND);
    audit.given(OPENED, FOUND).when(FIND).thenNothing();
    audit
        .given(OPENED, FOUND)
        .when(new RecordFinding(AUDIT, 1, FindingGrade.MAJOR, "plen-1", TEXT))
        .thenRefused(new AlreadyExists("aud-1.1"));
  }

  @Test
  void a_finding_is_followed_up_once() {
    audit.given(OPENED, FOUND).when(FOLLOW_UP).then(FOLLOWED_UP);
    audit.given(OPENED, FOUND, FOLLOWED_UP).when(FOLLOW_UP).thenNothing();
    audit
        .given(OPENED, FOUND, FOLLOWED_UP)
        .when(new RecordFollowUp(AUDIT, 1, DAY.plusDays(1), ACTION))
        .thenRefused(new IllegalTransition("aud-1.1", "FOLLOWED_UP"));
    audit.given(OPENED).when(FOLLOW_UP).thenRefused(new NotFound("aud-1.1"));
  }

  @Test
  void a_case_is_closed_when_every_finding_was_followed_up() {
    audit.given(OPENED, FOUND).when(CLOSE).thenRefused(new FindingsOpen(AUDIT, 1));
    audit.given(OPENED, FOUND, FOLLOWED_UP).when(CLOSE).then(CLOSED);
    audit.given(OPENED).when(CLOSE).then(CLOSED);
    audit.given(OPENED, CLOSED).when(CLOSE).thenNothing();
  }

  @Test
  void a_closed_case_finds_nothing_more() {
    audit.given(OPENED, CLOSED).when(FIND).thenRefused(new IllegalTransition("aud-1", "CLOSED"));
  }

  @Test
  void what_nobody_opened_is_not_found() {
    audit.given().when(FIND).thenRefused(new NotFound("aud-1"));
  }
}
