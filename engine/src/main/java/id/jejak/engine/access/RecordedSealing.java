package id.jejak.engine.access;

import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Personal;

/// Opens as `sealing` does, and notes who sees it.
public record RecordedSealing(Sealing sealing, AccessLog access) implements Sealing {
  @Override
  public String seal(Personal<?> value, String place) {
    return sealing.seal(value, place);
  }

  @Override
  public <T> Personal<T> open(String sealed, String place, Class<T> type) {
    Personal<T> opened = sealing.open(sealed, place, type);
    access.opened(opened, place);
    return opened;
  }

  @Override
  public <T> Personal<T> compare(String sealed, String place, Class<T> type) {
    return sealing.compare(sealed, place, type);
  }
}
