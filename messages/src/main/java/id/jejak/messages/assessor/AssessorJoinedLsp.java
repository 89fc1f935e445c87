package id.jejak.messages.assessor;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record AssessorJoinedLsp(AssessorId assessor, OrganizationId lsp, LocalDate from)
    implements AssessorEvent {}
