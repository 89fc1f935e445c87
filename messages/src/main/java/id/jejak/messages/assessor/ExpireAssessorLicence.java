package id.jejak.messages.assessor;

/// Its last day is over.
public record ExpireAssessorLicence(AssessorId assessor) implements AssessorCommand {}
