package id.jejak.messages.assessment;

/// An assessment from afar is recorded; `reference` points at the file.
public record AttachRemoteRecording(AssessmentId assessment, String reference)
    implements AssessmentCommand {}
