package id.jejak.messages.licence;

import java.time.LocalDate;

public record WithdrawLspLicence(LicenceId licence, LocalDate from, String reason)
    implements LicenceCommand {}
