package id.jejak.messages.training;

/// The bank sent it back; it is paid again under another reference. `reason` is a code.
public record RecordPaymentFailure(StipendId stipend, String reference, String reason)
    implements StipendCommand {}
