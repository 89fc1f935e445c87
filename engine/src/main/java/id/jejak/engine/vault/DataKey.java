package id.jejak.engine.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// A person's key, with ciphers that know it: to look one up and to schedule its key costs several
/// times what a value of this size does.
final class DataKey {
  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final int NONCE = 12;

  private final SecretKey key;
  private @Nullable Mac mac;
  private @Nullable Cipher sealing;
  private @Nullable Cipher opening;
  private byte[] last = {};

  DataKey(SecretKey key) {
    this.key = key;
  }

  synchronized byte[] seal(String subject, String place, byte[] plain)
      throws GeneralSecurityException {
    byte[] nonce = nonce(place, plain);
    Cipher cipher = sealing;
    // The platform refuses a second value under the last nonce, even when it is the same one.
    if (cipher == null || Arrays.equals(nonce, last)) {
      cipher = Cipher.getInstance(AES_GCM);
      sealing = cipher;
    }
    last = nonce;
    byte[] sealed = ready(cipher, Cipher.ENCRYPT_MODE, nonce, subject, place).doFinal(plain);
    byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    return all;
  }

  synchronized byte[] open(String subject, String place, byte[] sealed)
      throws GeneralSecurityException {
    Cipher cipher = opening;
    if (cipher == null) {
      cipher = Cipher.getInstance(AES_GCM);
      opening = cipher;
    }
    return ready(cipher, Cipher.DECRYPT_MODE, sealed, subject, place)
        .doFinal(sealed, NONCE, sealed.length - NONCE);
  }

  private Cipher ready(Cipher cipher, int mode, byte[] nonce, String subject, String place)
      throws GeneralSecurityException {
    cipher.init(mode, key, new GCMParameterSpec(128, nonce, 0, NONCE));
    cipher.updateAAD((subject + "|" + place + "|v1").getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /// Derived from the value and its place, so that equal values seal to equal bytes (a rebuilt view
  /// equals the old one) and no two different values share a nonce under one key.
  private byte[] nonce(String place, byte[] plain) throws GeneralSecurityException {
    Mac keyed = mac;
    if (keyed == null) {
      keyed = Mac.getInstance("HmacSHA256");
      keyed.init(key);
      mac = keyed;
    }
    keyed.update(("nonce|" + place + "|").getBytes(StandardCharsets.UTF_8));
    return Arrays.copyOf(keyed.doFinal(plain), NONCE);
  }
}
