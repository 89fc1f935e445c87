package id.jejak.messages.scheme;

public record SchemePublished(SchemeId scheme, String name, SchemeTerms terms)
    implements SchemeEvent {}
