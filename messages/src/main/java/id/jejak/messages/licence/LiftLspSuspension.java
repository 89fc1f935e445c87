package id.jejak.messages.licence;

import java.time.LocalDate;

public record LiftLspSuspension(LicenceId licence, LocalDate from) implements LicenceCommand {}
