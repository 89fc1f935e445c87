package id.jejak.messages.scheme;

/// A unit of competence.
public record Unit(UnitCode code, String title) {}
