package id.jejak.messages.assessment;

import java.time.LocalDate;

/// An appeal is filed within the window after the decision (R31).
public record AppealWindowClosed(AssessmentId assessment, LocalDate until)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "APPEAL_WINDOW_CLOSED";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}
