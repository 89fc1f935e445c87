package id.jejak.messages.assessor;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record AssessorLeftLsp(AssessorId assessor, OrganizationId lsp, LocalDate from)
    implements AssessorEvent {}
