package id.jejak.messages.trainer;

/// Civil servant or not; pay rules differ.
public enum Employment {
  ASN,
  NON_ASN
}
