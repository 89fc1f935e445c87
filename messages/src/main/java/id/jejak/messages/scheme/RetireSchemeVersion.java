package id.jejak.messages.scheme;

/// The transition to the next version is over.
public record RetireSchemeVersion(SchemeVersion version) implements SchemeCommand {
  @Override
  public SchemeId scheme() {
    return version.scheme();
  }
}
