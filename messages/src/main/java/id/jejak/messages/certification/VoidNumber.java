package id.jejak.messages.certification;

/// Uses the next number of a year up without a certificate, and says why (R27).
public record VoidNumber(int year, long serial, String reason) implements NumberCommand {
  @Override
  public NumberRegistryId registry() {
    return NumberRegistryId.certificates(year);
  }
}
