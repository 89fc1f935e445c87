package id.jejak.messages.scheme;

import id.jejak.kernel.Command;

/// What may be asked of one scheme.
public sealed interface SchemeCommand extends Command
    permits PublishScheme,
        PublishSchemeVersion,
        RetireSchemeVersion,
        ValidateInstrument,
        LinkOccupation,
        RecordDemand {
  SchemeId scheme();

  @Override
  default SchemeId target() {
    return scheme();
  }
}
