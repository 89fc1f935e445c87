package id.jejak.messages.scheme;

public record OccupationLinked(SchemeId scheme, String kbji, String title) implements SchemeEvent {}
