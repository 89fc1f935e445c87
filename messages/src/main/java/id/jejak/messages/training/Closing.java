package id.jejak.messages.training;

/// Why an enrolment ended with its class.
public enum Closing {
  CLASS_COMPLETED,
  CLASS_CANCELLED
}
