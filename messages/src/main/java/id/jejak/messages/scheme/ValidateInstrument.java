package id.jejak.messages.scheme;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// A body checked an instrument of a scheme version before it is used (FR.VA); `record` is where
/// the form is kept.
public record ValidateInstrument(
    SchemeVersion version,
    OrganizationId lsp,
    Instrument instrument,
    boolean fit,
    LocalDate on,
    String record)
    implements SchemeCommand {
  @Override
  public SchemeId scheme() {
    return version.scheme();
  }
}
