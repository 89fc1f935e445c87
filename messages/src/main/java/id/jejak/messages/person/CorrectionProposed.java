package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.cases.CaseId;
import org.jspecify.annotations.Nullable;

public record CorrectionProposed(
    PersonId person,
    CorrectionId correction,
    PersonData to,
    Personal<String> evidence,
    @Nullable CaseId caseId,
    String requester)
    implements PersonEvent {}
