package id.jejak.messages.scheme;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record InstrumentValidated(
    SchemeVersion scheme,
    OrganizationId lsp,
    Instrument instrument,
    boolean fit,
    LocalDate on,
    String record)
    implements SchemeEvent {}
