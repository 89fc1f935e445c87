package id.jejak.command.certification;

import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.NumberRegistryId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import java.time.LocalDate;
import java.util.Locale;

/// The two numbers that a certificate bears, and the series that they are drawn from.
final class Numbers {
  private Numbers() {}

  /// Nationwide, year by year (R27).
  static String certificates(LocalDate on) {
    return NumberRegistryId.certificates(on.getYear()).value();
  }

  static String registrations(OrganizationId lsp, LocalDate on) {
    return "registration:" + lsp.value() + ":" + on.getYear();
  }

  /// KBLI, KBJI, the level or 0, serial, year: `74100 2166 5 0006474 2023`.
  static CertificateNumber certificate(SchemeTerms terms, long serial, LocalDate on) {
    return new CertificateNumber(
        String.format(
            Locale.ROOT,
            "%s %s %d %07d %d",
            terms.kbli(),
            terms.kbji(),
            terms.level(),
            serial,
            on.getYear()));
  }

  /// Sector, licence of the body, serial, year: `OTO.1389.00001.2023`. The sector is the first word
  /// of the scheme's code.
  static String registration(SchemeId scheme, String licence, long serial, LocalDate on) {
    return String.format(
        Locale.ROOT,
        "%s.%s.%05d.%d",
        scheme.value().split("-", -1)[1].toUpperCase(Locale.ROOT),
        licence.replaceAll("\\D", ""),
        serial,
        on.getYear());
  }
}
