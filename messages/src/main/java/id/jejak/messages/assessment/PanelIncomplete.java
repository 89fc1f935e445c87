package id.jejak.messages.assessment;

/// A panel has as many members as the rules ask for (R31).
public record PanelIncomplete(AppealId appeal, int members, int needed)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "PANEL_INCOMPLETE";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}
