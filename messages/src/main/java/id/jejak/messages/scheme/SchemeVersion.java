package id.jejak.messages.scheme;

/// A scheme as it stood when something was begun under it; versions count from 1.
public record SchemeVersion(SchemeId scheme, int version) {
  public SchemeVersion {
    if (version < 1) {
      throw new IllegalArgumentException("scheme versions count from 1");
    }
  }

  @Override
  public String toString() {
    return scheme + "/" + version;
  }
}
