package id.jejak.messages.scheme;

public record SchemeVersionPublished(
    SchemeVersion scheme, SchemeTerms terms, String changes, TransitionPlan transition)
    implements SchemeEvent {}
