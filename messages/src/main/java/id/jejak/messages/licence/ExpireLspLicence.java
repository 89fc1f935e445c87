package id.jejak.messages.licence;

/// Its last day is over.
public record ExpireLspLicence(LicenceId licence) implements LicenceCommand {}
