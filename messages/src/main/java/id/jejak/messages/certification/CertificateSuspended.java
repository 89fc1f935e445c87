package id.jejak.messages.certification;

import id.jejak.messages.cases.CaseId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record CertificateSuspended(
    CertificateRef of, LocalDate from, String reason, @Nullable CaseId caseId)
    implements CertificateEvent {}
