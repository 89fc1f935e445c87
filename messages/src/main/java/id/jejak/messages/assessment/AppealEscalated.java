package id.jejak.messages.assessment;

public record AppealEscalated(AppealId appeal, AssessmentRef of, String missed)
    implements AppealEvent {}
