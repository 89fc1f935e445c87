package id.jejak.messages.certification;

import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

/// What was wrong with the certificate that another one replaces.
///
/// @param caseId the case in which that was found; null where the person's data were corrected
public record Correction(String reason, @Nullable CaseId caseId) {}
