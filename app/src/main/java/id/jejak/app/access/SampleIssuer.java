package id.jejak.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.jejak.engine.web.UnreadableRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The issuer of a sample programme: everybody in it is fictional, so everybody gets a token for
/// the asking. Its key is made at the start and kept nowhere.
@RestController
final class SampleIssuer {
  static final String ISSUER = "urn:jejak:sample";
  static final String AUDIENCE = "jejak";
  private static final Duration VALIDITY = Duration.ofHours(12);

  private final Map<String, Identity.User> users = new LinkedHashMap<>();
  private final ECKey key;

  SampleIssuer(Identity.Sample sample) {
    sample.users().forEach(user -> users.put(user.name(), user));
    try {
      key = new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("this Java platform lacks P-256", e);
    }
  }

  JwtDecoder decoder() {
    var decoder =
        NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())))
            .jwsAlgorithm(SignatureAlgorithm.ES256)
            .build();
    decoder.setJwtValidator(Tokens.believed(ISSUER, AUDIENCE));
    return decoder;
  }

  /// An answer of an OAuth 2 token endpoint (RFC 6749, 4.4.3).
  record Token(String access_token, String token_type, long expires_in) {}

  /// As a client of an OAuth 2 issuer asks; the name of the user stands for the client.
  @PostMapping(path = "/sample/token", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Token token(@RequestParam("grant_type") String grant, @RequestParam("client_id") String name) {
    Identity.User user = users.get(name);
    if (!grant.equals("client_credentials") || user == null) {
      throw new UnreadableRequest(
          "grant_type is client_credentials, and client_id is a name that GET /sample/users lists");
    }
    return new Token(token(user), "Bearer", VALIDITY.toSeconds());
  }

  @GetMapping("/sample/users")
  List<Identity.User> users() {
    return List.copyOf(users.values());
  }

  @GetMapping("/sample/jwks")
  Map<String, Object> keys() {
    return new JWKSet(key.toPublicJWK()).toJSONObject();
  }

  String token(Identity.User user) {
    Instant now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .subject(user.name())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALIDITY)))
            .claim("roles", user.roles().stream().map(Enum::name).toList())
            .claim("tenant", user.tenant())
            .claim("person", user.person())
            .claim("assessor", user.assessor())
            .build();
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build(),
            claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("a token could not be signed", e);
    }
    return token.serialize();
  }
}
