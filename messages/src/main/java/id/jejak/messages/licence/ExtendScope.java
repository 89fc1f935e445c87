package id.jejak.messages.licence;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

public record ExtendScope(LicenceId licence, SchemeId scheme, LocalDate from)
    implements LicenceCommand {}
