package id.jejak.messages.scheme;

/// The version before is retired when the transition is over.
public record PublishSchemeVersion(
    SchemeId scheme, SchemeTerms terms, String changes, TransitionPlan transition)
    implements SchemeCommand {}
