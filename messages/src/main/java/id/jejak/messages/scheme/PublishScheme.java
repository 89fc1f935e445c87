package id.jejak.messages.scheme;

public record PublishScheme(SchemeId scheme, String name, SchemeTerms terms)
    implements SchemeCommand {}
