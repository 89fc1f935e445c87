package id.jejak.app.access;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/// Which tokens are believed: signed with a public key of the issuer, never with a shared secret or
/// not at all; by that issuer, for us, and not for ever.
final class Tokens {
  static final Set<SignatureAlgorithm> ALGORITHMS =
      Set.of(
          SignatureAlgorithm.RS256,
          SignatureAlgorithm.RS384,
          SignatureAlgorithm.RS512,
          SignatureAlgorithm.PS256,
          SignatureAlgorithm.PS384,
          SignatureAlgorithm.PS512,
          SignatureAlgorithm.ES256,
          SignatureAlgorithm.ES384,
          SignatureAlgorithm.ES512);

  private Tokens() {}

  /// Asks the issuer when the first token comes, so that a node starts while the issuer is away.
  static JwtDecoder of(Identity.Provider provider) {
    return new SupplierJwtDecoder(() -> {
      var decoder =
          NimbusJwtDecoder.withIssuerLocation(provider.issuer().toString())
              .jwsAlgorithms(allowed -> allowed.addAll(ALGORITHMS))
              .validateType(false)
              .build();
      decoder.setJwtValidator(believed(provider.issuer().toString(), provider.audience()));
      return decoder;
    });
  }

  static OAuth2TokenValidator<Jwt> believed(String issuer, String audience) {
    var type = new JwtTypeValidator("JWT", "at+jwt");
    type.setAllowEmpty(true);
    var time = new JwtTimestampValidator();
    time.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        type,
        time,
        new JwtIssuerValidator(issuer),
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD, given -> given != null && given.contains(audience)));
  }
}
