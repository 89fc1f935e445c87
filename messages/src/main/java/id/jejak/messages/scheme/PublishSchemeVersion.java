package id.jejak.messages.scheme;

import java.time.LocalDate;

public record PublishSchemeVersion(
    SchemeId scheme, SchemeTerms terms, String changes, LocalDate transitionUntil)
    implements SchemeCommand {}
