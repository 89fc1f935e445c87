package id.jejak.messages.training;

/// `remark` is a code, such as OUTSIDE_REGION.
public record RecordSelectionStage(
    EnrollmentId enrollment, SelectionStage stage, boolean passed, String remark)
    implements EnrollmentCommand {}
