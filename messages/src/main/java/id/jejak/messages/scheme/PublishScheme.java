package id.jejak.messages.scheme;

import id.jejak.kernel.Begins;

public record PublishScheme(SchemeId scheme, String name, SchemeTerms terms)
    implements SchemeCommand, Begins {}
