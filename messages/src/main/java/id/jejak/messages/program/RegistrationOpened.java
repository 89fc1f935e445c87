package id.jejak.messages.program;

import id.jejak.messages.shared.Period;

public record RegistrationOpened(ProgramId program, int wave, Period registration)
    implements ProgramEvent {}
