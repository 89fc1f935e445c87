package id.jejak.messages.assessment;

/// `missed`: the deadline that passed, `PANEL` or `DECISION`.
public record EscalateAppeal(AppealId appeal, String missed) implements AppealCommand {}
