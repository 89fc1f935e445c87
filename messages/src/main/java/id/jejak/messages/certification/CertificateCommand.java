package id.jejak.messages.certification;

import id.jejak.kernel.Command;

/// What may be asked of one certificate.
public sealed interface CertificateCommand extends Command
    permits IssueCertificate,
        RemindOfExpiry,
        ExpireCertificate,
        SuspendCertificate,
        LiftSuspension,
        WithdrawCertificate {
  CertificateId certificate();

  @Override
  default CertificateId target() {
    return certificate();
  }
}
