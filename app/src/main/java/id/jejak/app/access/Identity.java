package id.jejak.app.access;

import id.jejak.messages.shared.Role;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who tells a node who its callers are.
public sealed interface Identity {

  /// Any OpenID Connect provider. Its keys are fetched when the first token comes, and again when a
  /// token names a key that is not known.
  ///
  /// @param issuer what `iss` of a token must say; `https`, or this machine
  /// @param audience what `aud` of a token must contain
  record Provider(URI issuer, String audience) implements Identity {
    public Provider {
      boolean safe =
          "https".equals(issuer.getScheme())
              || ("http".equals(issuer.getScheme()) && isLoopback(issuer.getHost()));
      if (!safe) {
        throw new IllegalArgumentException(
            "JEJAK_ISSUER must be an https address, because keys come from it");
      }
    }

    public static Provider of(Map<String, String> environment) {
      String issuer = environment.get("JEJAK_ISSUER");
      if (issuer == null || issuer.isBlank()) {
        throw new IllegalStateException(
            "JEJAK_ISSUER must name the OpenID Connect issuer whose tokens are accepted, such as"
                + " https://login.example.go.id/realms/jejak");
      }
      return new Provider(
          URI.create(issuer.strip()), environment.getOrDefault("JEJAK_AUDIENCE", "jejak"));
    }
  }

  /// The issuer inside: for a log that says of itself that it is a sample, and for this machine
  /// alone.
  record Sample(List<User> users) implements Identity {
    public Sample {
      users = List.copyOf(users);
    }
  }

  /// Somebody who gets a token for the asking.
  ///
  /// @param person as a subject of data; null for whoever is none
  /// @param assessor as an assessor; null for whoever is none
  record User(
      String name,
      List<Role> roles,
      String tenant,
      @Nullable String person,
      @Nullable String assessor) {
    public User {
      roles = List.copyOf(roles);
    }
  }

  static boolean isLoopback(@Nullable String host) {
    try {
      return host != null && !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
