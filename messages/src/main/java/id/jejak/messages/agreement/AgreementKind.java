package id.jejak.messages.agreement;

/// An umbrella, or what implements it.
public enum AgreementKind {
  MOU,
  PKS
}
