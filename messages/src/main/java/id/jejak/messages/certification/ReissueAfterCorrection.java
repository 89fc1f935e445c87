package id.jejak.messages.certification;

import id.jejak.kernel.Begins;
import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// Asks for a certificate that takes the place of one with a mistake in it.
///
/// @param caseId the case in which the mistake was found, if there is one
public record ReissueAfterCorrection(CertificateId corrects, String reason, @Nullable CaseId caseId)
    implements CertificateCommand, Begins {
  @Override
  public CertificateId certificate() {
    return CertificateId.after(corrects);
  }
}
