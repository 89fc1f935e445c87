package id.jejak.messages.certification;

import id.jejak.kernel.Begins;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;

/// Records a certificate that was issued elsewhere (S0.8): people come with old ones, and some
/// trades are certified by the police.
///
/// @param number as it stands on the paper; numbers of other issuers have other shapes
public record ImportExternalCertificate(
    PersonId person,
    SchemeVersion scheme,
    Issuer issuer,
    String number,
    Period validity,
    Verification verification)
    implements CertificateCommand, Begins {
  @Override
  public CertificateId certificate() {
    return CertificateId.external(issuer, number);
  }
}
