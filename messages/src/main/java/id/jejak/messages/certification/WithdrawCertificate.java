package id.jejak.messages.certification;

import id.jejak.messages.cases.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Approves a requested withdrawal, or carries out what a case has decided (R46).
public record WithdrawCertificate(
    CertificateId certificate, LocalDate effectiveFrom, String reason, @Nullable CaseId caseId)
    implements CertificateCommand {}
