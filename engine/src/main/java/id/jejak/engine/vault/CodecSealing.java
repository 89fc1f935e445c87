package id.jejak.engine.vault;

import id.jejak.engine.codec.Codec;
import id.jejak.kernel.Personal;

/// Sealing through the codec, in the same form as in the log.
public record CodecSealing(Codec codec) implements Sealing {
  @Override
  public String seal(Personal<?> value, String place) {
    return codec.seal(value, place);
  }

  @Override
  public <T> Personal<T> open(String sealed, String place, Class<T> type) {
    return codec.open(sealed, place, type);
  }
}
