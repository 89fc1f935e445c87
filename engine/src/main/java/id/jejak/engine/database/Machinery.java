package id.jejak.engine.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/// Tells a fault of the machinery (connection, disk, a lock not granted) from a fault in rules or
/// views. The former is nobody's, and the work comes again.
public final class Machinery {
  private static final String DISK_FULL = "53100";

  /// Something is larger than the server can take, such as a row of an index: it never will.
  private static final String TOO_LARGE = "54";

  /// No connection, none to spare, one that was ended, a failure of the server's system.
  private static final Pattern SERVER = Pattern.compile("08|53|57P|58");

  private Machinery() {}

  /// What the machinery lacks; the work can be done when it has it again.
  public enum Lack {
    /// Others hold what is wanted: a row, a lock, every connection of this node.
    TURN,
    /// The server has no room on its disk.
    ROOM,
    /// The server is not there, or has no connection to spare.
    SERVER
  }

  /// Whoever seals or opens on the way may have wrapped the failure of the vault.
  public static boolean failed(RuntimeException fault) {
    return any(fault, Machinery::isOfMachinery)
        && !any(fault, each -> state(each).startsWith(TOO_LARGE));
  }

  /// Null for any other fault.
  public static @Nullable Lack lack(Throwable fault) {
    if (any(fault, each -> state(each).equals(DISK_FULL))) {
      return Lack.ROOM;
    }
    if (any(fault, each -> SERVER.matcher(state(each)).lookingAt() || isGone(each))) {
      return Lack.SERVER;
    }
    boolean waited =
        any(
            fault,
            each ->
                each instanceof TransientDataAccessException
                    || each instanceof DuplicateKeyException
                    || each instanceof SQLTransientConnectionException);
    return waited ? Lack.TURN : null;
  }

  /// Whether every connection of this node was taken for as long as somebody waits for one.
  public static boolean isCrowded(Throwable fault) {
    return lack(fault) == Lack.TURN
        && any(fault, each -> each instanceof SQLTransientConnectionException);
  }

  private static boolean any(Throwable fault, Predicate<Throwable> is) {
    return causes(fault).anyMatch(is);
  }

  /// The pool says nothing more of a connection that it has closed.
  private static boolean isGone(Throwable fault) {
    return fault instanceof SQLException
        && !(fault instanceof SQLTransientConnectionException)
        && state(fault).isEmpty();
  }

  private static boolean isOfMachinery(Throwable fault) {
    return fault instanceof TransientDataAccessException
        || fault instanceof RecoverableDataAccessException
        || fault instanceof NonTransientDataAccessResourceException
        || fault instanceof TransactionException;
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
  }

  private static String state(Throwable fault) {
    return fault instanceof SQLException failure && failure.getSQLState() != null
        ? failure.getSQLState()
        : "";
  }

  /// Names a fault without its message: a message may quote data.
  public static String named(RuntimeException fault) {
    return fault.getClass().getSimpleName()
        + " at "
        + (fault.getStackTrace().length == 0 ? "?" : fault.getStackTrace()[0].toString());
  }
}
