package id.jejak.app.access;

import id.jejak.messages.shared.Role;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/// A caller whose token was believed, with what it says: `sub` the user, `roles` what the user may
/// act as (RFC 9068), `tenant` the organisation, `person` and `assessor` the identifiers under
/// which the user is known here.
final class Identified extends AbstractAuthenticationToken {
  /// Written into the log for ever: so no address of a mailbox, and nothing that could pass as a
  /// process.
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._|-]{0,79}");

  private final String user;
  private final transient List<Role> roles;
  private final String tenant;
  private final @Nullable String person;
  private final @Nullable String assessor;

  private Identified(Jwt token) {
    super(List.of());
    this.user = required(token, "sub");
    this.roles = roles(token);
    this.tenant = required(token, "tenant");
    this.person = optional(token, "person");
    this.assessor = optional(token, "assessor");
    setAuthenticated(true);
  }

  static Identified by(Jwt token) {
    return new Identified(token);
  }

  private static String required(Jwt token, String claim) {
    String given = optional(token, claim);
    if (given == null) {
      throw new InvalidBearerTokenException("the claim " + claim + " is missing");
    }
    return given;
  }

  private static @Nullable String optional(Jwt token, String claim) {
    Object given = token.getClaims().get(claim);
    if (given == null) {
      return null;
    }
    if (!(given instanceof String name) || !NAME.matcher(name).matches()) {
      throw new InvalidBearerTokenException(
          "the claim " + claim + " is no name of letters, digits, dots and dashes");
    }
    return name;
  }

  /// Roles of other applications are passed over; nobody holds the role of a process.
  private static List<Role> roles(Jwt token) {
    List<String> given = token.getClaimAsStringList("roles");
    if (given == null) {
      return List.of();
    }
    return given.stream()
        .flatMap(name -> Stream.of(Role.values()).filter(role -> role.name().equals(name)))
        .filter(role -> role != Role.SYSTEM)
        .distinct()
        .toList();
  }

  List<Role> roles() {
    return roles;
  }

  String user() {
    return user;
  }

  String tenant() {
    return tenant;
  }

  @Nullable String person() {
    return person;
  }

  @Nullable String assessor() {
    return assessor;
  }

  /// The natural person where the issuer knows one: two users of one person are one pair of eyes
  /// (R46).
  String actor() {
    return Objects.requireNonNullElse(person, user);
  }

  @Override
  public String getCredentials() {
    return "";
  }

  @Override
  public String getPrincipal() {
    return user;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
