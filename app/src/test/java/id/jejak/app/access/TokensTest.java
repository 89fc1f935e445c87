package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import id.jejak.messages.shared.Role;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class TokensTest {
  static Issuer issuer;
  static JwtDecoder tokens;

  @BeforeAll
  static void start() {
    issuer = new Issuer();
    tokens = Tokens.of(new Identity.Provider(URI.create(issuer.address()), "jejak"));
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  private static void refused(String token) {
    assertThatThrownBy(() -> tokens.decode(token)).isInstanceOf(JwtException.class);
  }

  private static Identified by(JWTClaimsSet claims) {
    return Identified.by(tokens.decode(issuer.sign(claims)));
  }

  @Test
  void a_token_of_the_issuer_for_us_is_believed() {
    Identified who = by(issuer.claims().build());
    assertThat(who.user()).isEqualTo("usr-1");
    assertThat(who.roles()).containsExactly(Role.LSP_ADMIN);
    assertThat(who.tenant()).isEqualTo("org-lsp");
  }

  @Test
  void an_access_token_may_say_that_it_is_one() {
    assertThat(
            tokens
                .decode(
                    Issuer.sign(
                        issuer.claims().build(), issuer.key(), new JOSEObjectType("at+jwt")))
                .getSubject())
        .isEqualTo("usr-1");
  }

  @Test
  void a_token_is_good_for_a_time_only() {
    Instant past = Instant.now().minusSeconds(3600);
    refused(issuer.sign(issuer.claims().expirationTime(Date.from(past)).build()));
    refused(issuer.sign(issuer.claims().expirationTime(null).build()));
    refused(
        issuer.sign(
            issuer.claims().notBeforeTime(Date.from(Instant.now().plusSeconds(3600))).build()));
  }

  @Test
  void a_token_for_somebody_else_is_refused() {
    refused(issuer.sign(issuer.claims().audience("another").build()));
    refused(issuer.sign(issuer.claims().audience(List.of()).build()));
  }

  @Test
  void a_token_of_another_issuer_is_refused() {
    refused(issuer.sign(issuer.claims().issuer("https://login.example.org").build()));
    refused(Issuer.sign(issuer.claims().build(), Issuer.fresh(), JOSEObjectType.JWT));
  }

  @Test
  void a_token_that_nobody_signed_is_refused() {
    refused(issuer.unsigned());
    String[] parts = issuer.sign(issuer.claims().build()).split("\\.");
    refused(parts[0] + "." + parts[1] + ".");
    refused("nonsense");
  }

  @Test
  void a_public_key_is_no_secret() {
    refused(issuer.confused());
  }

  @Test
  void a_token_of_another_kind_is_refused() {
    refused(Issuer.sign(issuer.claims().build(), issuer.key(), new JOSEObjectType("logout+jwt")));
  }

  @Test
  void keys_may_change_while_we_run() {
    String before = issuer.sign(issuer.claims().build());
    assertThat(tokens.decode(before).getSubject()).isEqualTo("usr-1");
    issuer.rotate();
    assertThat(tokens.decode(issuer.sign(issuer.claims().build())).getSubject()).isEqualTo("usr-1");
    refused(before);
  }

  @Test
  void nobody_holds_the_role_of_a_process() {
    Identified who =
        by(issuer.claims().claim("roles", List.of("SYSTEM", "offline_access", "AUDITOR")).build());
    assertThat(who.roles()).containsExactly(Role.AUDITOR);
    assertThat(by(issuer.claims().claim("roles", null).build()).roles()).isEmpty();
  }

  @Test
  void a_user_has_a_name_that_may_stand_in_the_log_for_ever() {
    for (String name : List.of("process:decision", "siti@example.org", "a b", "")) {
      assertThatThrownBy(() -> by(issuer.claims().subject(name).build()))
          .as(name)
          .isInstanceOf(InvalidBearerTokenException.class);
    }
    assertThatThrownBy(() -> by(issuer.claims().claim("tenant", null).build()))
        .isInstanceOf(InvalidBearerTokenException.class);
    assertThat(by(issuer.claims().subject("auth0|123").build()).actor()).isEqualTo("auth0|123");
  }

  /// R46
  @Test
  void two_users_of_one_person_are_one_pair_of_eyes() {
    JWTClaimsSet one = issuer.claims().subject("usr-1").claim("person", "per-7").build();
    JWTClaimsSet other = issuer.claims().subject("usr-2").claim("person", "per-7").build();
    assertThat(by(one).actor()).isEqualTo(by(other).actor()).isEqualTo("per-7");
  }

  @Test
  void an_office_names_its_issuer() {
    assertThatThrownBy(() -> Identity.Provider.of(Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("JEJAK_ISSUER");
    assertThatThrownBy(
            () -> Identity.Provider.of(Map.of("JEJAK_ISSUER", "http://login.example.org")))
        .hasMessageContaining("https");
    var provider =
        Identity.Provider.of(
            Map.of("JEJAK_ISSUER", "https://login.example.org", "JEJAK_AUDIENCE", "dinas"));
    assertThat(provider.audience()).isEqualTo("dinas");
  }
}
