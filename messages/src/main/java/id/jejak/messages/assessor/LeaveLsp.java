package id.jejak.messages.assessor;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record LeaveLsp(AssessorId assessor, OrganizationId lsp, LocalDate from)
    implements AssessorCommand {}
