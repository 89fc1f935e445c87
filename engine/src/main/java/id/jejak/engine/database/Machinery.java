package id.jejak.engine.database;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/// Tells a fault of the machinery (connection, disk, a lock not granted) from a fault in rules or
/// views. The former is nobody's, and the work comes again.
public final class Machinery {
  private Machinery() {}

  public static boolean failed(RuntimeException fault) {
    return fault instanceof TransientDataAccessException
        || fault instanceof RecoverableDataAccessException
        || fault instanceof NonTransientDataAccessResourceException
        || fault instanceof TransactionException;
  }

  /// Names a fault without its message: a message may quote data.
  public static String named(RuntimeException fault) {
    return fault.getClass().getSimpleName()
        + " at "
        + (fault.getStackTrace().length == 0 ? "?" : fault.getStackTrace()[0].toString());
  }
}
