package id.jejak.app.soak;

import id.jejak.engine.log.LogEventStore;
import id.jejak.engine.log.LogMessage;
import id.jejak.kernel.Recorded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reads along from the first event on, as it is pushed, and remembers in what order.
final class Reader implements AutoCloseable {
  private final LogEventStore log;
  private final Thread thread;
  private final MessageDigest order = digest();
  private volatile boolean over;
  private long last = -1;

  Reader(LogEventStore log) {
    this.log = log;
    this.thread = Thread.ofPlatform().name("soak-reader").daemon().start(this::read);
  }

  private void read() {
    try (var stream = log.openStream(null)) {
      while (!over) {
        try {
          if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
            add(LogMessage.of(stream.nextAvailable()).recorded());
          }
        } catch (DataAccessException gone) {
          TimeUnit.MILLISECONDS.sleep(100);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void add(Recorded<?> recorded) {
    add(order, recorded.position(), recorded.id().toString());
    last = recorded.position();
    notifyAll();
  }

  private static void add(MessageDigest order, long position, String id) {
    order.update((position + " " + id + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// The digest of what was read, once `position` is.
  synchronized String upTo(long position) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (last < position && System.nanoTime() < until) {
      wait(100);
    }
    try {
      return last + ":" + HexFormat.of().formatHex(((MessageDigest) order.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The same from the table of positions.
  static String stamped(JdbcTemplate sql, long position) {
    MessageDigest order = digest();
    long[] last = {-1};
    sql.query(
        "select position, envelope ->> 'id' from engine.readable_event where position <= ?"
            + " order by position",
        row -> {
          last[0] = row.getLong(1);
          add(order, last[0], row.getString(2));
        },
        position);
    return last[0] + ":" + HexFormat.of().formatHex(order.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java platform lacks SHA-256", e);
    }
  }

  @Override
  public void close() {
    over = true;
    thread.interrupt();
  }
}
