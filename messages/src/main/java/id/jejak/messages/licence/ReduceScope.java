package id.jejak.messages.licence;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

public record ReduceScope(LicenceId licence, SchemeId scheme, LocalDate from)
    implements LicenceCommand {}
