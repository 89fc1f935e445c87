package id.jejak.messages.certification;

import id.jejak.messages.cases.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record LiftSuspension(
    CertificateId certificate, LocalDate from, String reason, @Nullable CaseId caseId)
    implements CertificateCommand {}
