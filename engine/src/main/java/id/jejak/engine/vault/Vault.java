package id.jejak.engine.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.jejak.engine.codec.Sealer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// One data key per person, wrapped by the master key. Values are sealed with AES-GCM; the person,
/// the message type and the field are authenticated with each, so that a sealed value cannot be
/// moved elsewhere. Destroying the key erases the person everywhere at once while every byte of the
/// log stays as it is. A destroyed key leaves its row behind, empty: nobody is given a second key,
/// so what comes later for the same person is erased at birth.
///
/// Keys are written by a role and a connection of their own, before the event that needs them
/// commits: a key without an event harms nobody, an event without its key would be lost.
public final class Vault implements Sealer {
  private static final SQLExceptionSubclassTranslator FAILURES =
      new SQLExceptionSubclassTranslator();

  private final DataSource database;
  private final MasterKey master;
  private final SecureRandom chance = new SecureRandom();
  private final Cache<String, DataKey> keys =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  /// @param database with the rights of the vault's role
  public Vault(DataSource database, MasterKey master) {
    this.database = database;
    this.master = master;
  }

  @Override
  public byte @Nullable [] seal(String subject, String place, byte[] plain) {
    DataKey key = keyFor(subject);
    try {
      return key == null ? null : key.seal(subject, place, plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a value could not be sealed", e);
    }
  }

  @Override
  public byte @Nullable [] open(String subject, String place, byte[] sealed) {
    DataKey key = find(subject);
    try {
      return key == null ? null : key.open(subject, place, sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a sealed value does not belong where it stands: " + place, e);
    }
  }

  /// Destroys the key: from here on everything sealed for `subject` reads as erased, on this node
  /// at once.
  public void destroy(String subject) {
    use(
        "insert into vault.data_key (subject, wrapped) values (?, null)"
            + " on conflict (subject) do update set wrapped = null",
        destroy -> {
          destroy.setString(1, subject);
          return destroy.executeUpdate();
        });
    keys.invalidate(subject);
  }

  /// Fails when the vault was made under another master key: at the start, and not when the first
  /// person is read.
  public void check() {
    var _ = keyFor("vault");
  }

  @SuppressWarnings("NullAway") // the cache takes null for none
  private @Nullable DataKey keyFor(String subject) {
    return keys.get(subject, this::readOrMake);
  }

  private @Nullable DataKey readOrMake(String subject) {
    Kept kept = keep(subject, fresh());
    // When somebody else makes one meanwhile, the statement neither makes nor sees any.
    return kept == null ? read(subject) : opened(kept.wrapped);
  }

  private byte[] fresh() {
    try {
      KeyGenerator generator = KeyGenerator.getInstance("AES");
      generator.init(256, chance);
      Cipher wrap = Cipher.getInstance("AESWrapPad");
      wrap.init(Cipher.WRAP_MODE, master.wrapping());
      return wrap.wrap(generator.generateKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a data key could not be made", e);
    }
  }

  /// What is kept of a person; empty when the key is destroyed.
  private record Kept(byte @Nullable [] wrapped) {}

  private @Nullable Kept keep(String subject, byte[] fresh) {
    return use(
        """
        with made as (
          insert into vault.data_key (subject, wrapped) values (?, ?)
          on conflict do nothing returning wrapped)
        select wrapped from made
        union all
        select wrapped from vault.data_key where subject = ?
        """,
        keep -> {
          keep.setString(1, subject);
          keep.setBytes(2, fresh);
          keep.setString(3, subject);
          try (ResultSet row = keep.executeQuery()) {
            return row.next() ? new Kept(row.getBytes(1)) : null;
          }
        });
  }

  /// Read within the cache, so that a key cannot come back into it while it is destroyed.
  @SuppressWarnings("NullAway") // the cache takes null for none
  private @Nullable DataKey find(String subject) {
    return keys.get(subject, this::read);
  }

  private @Nullable DataKey read(String subject) {
    byte[] wrapped =
        use(
            "select wrapped from vault.data_key where subject = ?",
            look -> {
              look.setString(1, subject);
              try (ResultSet row = look.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
              }
            });
    return opened(wrapped);
  }

  private @Nullable DataKey opened(byte @Nullable [] wrapped) {
    if (wrapped == null) {
      return null;
    }
    try {
      Cipher unwrap = Cipher.getInstance("AESWrapPad");
      unwrap.init(Cipher.UNWRAP_MODE, master.wrapping());
      return new DataKey((SecretKey) unwrap.unwrap(wrapped, "AES", Cipher.SECRET_KEY));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the master key does not fit the vault", e);
    }
  }

  private interface Use<T extends @Nullable Object> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /// Gives its connection back at once. Spring's templates would bind it to the transaction that
  /// runs over the log; then a few transactions that each hold one and want another key of the
  /// cache would wait for each other.
  private <T extends @Nullable Object> T use(String statement, Use<T> use) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      return use.of(prepared);
    } catch (SQLException e) {
      DataAccessException failure = FAILURES.translate("vault", null, e);
      throw failure == null ? new UncategorizedSQLException("vault", null, e) : failure;
    }
  }
}
