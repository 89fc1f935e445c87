package id.jejak.messages.certification;

import id.jejak.kernel.Command;

/// What may be asked of one certificate.
public sealed interface CertificateCommand extends Command
    permits IssueCertificate,
        ImportExternalCertificate,
        ReissueAfterCorrection,
        RenewCertificate,
        SupersedeCertificate,
        IssueDuplicate,
        PrintCertificate,
        DeliverCertificate,
        RemindOfExpiry,
        InviteToRenew,
        ExpireCertificate,
        SuspendCertificate,
        LiftSuspension,
        RequestWithdrawal,
        WithdrawCertificate {
  CertificateId certificate();

  @Override
  default CertificateId target() {
    return certificate();
  }
}
