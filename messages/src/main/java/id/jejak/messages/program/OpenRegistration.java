package id.jejak.messages.program;

import id.jejak.messages.shared.Period;

public record OpenRegistration(ProgramId program, int wave, Period registration)
    implements ProgramCommand {}
