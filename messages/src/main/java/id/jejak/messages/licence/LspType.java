package id.jejak.messages.licence;

/// First, second or third party; the certificate's worth is the same.
public enum LspType {
  P1,
  P2,
  P3
}
