package id.jejak.messages.scheme;

import java.time.LocalDate;

public record SchemeVersionPublished(
    SchemeVersion scheme, SchemeTerms terms, String changes, LocalDate transitionUntil)
    implements SchemeEvent {}
