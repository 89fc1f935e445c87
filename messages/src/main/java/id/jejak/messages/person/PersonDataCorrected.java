package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.cases.CaseId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Both values are kept: what was decided before was decided on `before`.
public record PersonDataCorrected(
    PersonId person,
    CorrectionId correction,
    Set<PersonField> fields,
    PersonData before,
    PersonData after,
    Personal<String> evidence,
    @Nullable CaseId caseId,
    String requester,
    String approver,
    List<String> warnings)
    implements PersonEvent {}
