package id.jejak.app.demo;

import java.io.Console;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/// Tells how far a play is: one moving line on a terminal, a line every tenth otherwise.
final class ProgressLine {
  private final PrintStream out;
  private final boolean terminal;
  private final long began = System.nanoTime();
  private final long before;
  private long last;
  private int firstDone = -1;
  private int tenth;

  ProgressLine(PrintStream out, long before) {
    this.out = out;
    this.before = before;
    Console console = System.console();
    this.terminal = console != null && console.isTerminal();
  }

  void at(int done, int all, LongSupplier events) {
    if (firstDone < 0) {
      firstDone = done;
    }
    long now = System.nanoTime();
    boolean tell = terminal ? now - last > 200_000_000L || done == all : done * 10L / all > tenth;
    if (!tell) {
      return;
    }
    last = now;
    tenth = (int) (done * 10L / all);
    double seconds = (now - began) / 1e9;
    long seen = events.getAsLong();
    double rate = (seen - before) / Math.max(seconds, 0.001);
    double left = done == firstDone ? 0 : seconds / (done - firstDone) * (all - done);
    String line =
        "%3d %%  %,d events  %,.0f a second  %.0f s left"
            .formatted(done * 100L / all, seen, rate, left);
    if (terminal) {
      out.print("\r" + line + "   ");
      out.flush();
    } else {
      out.println(line);
    }
  }

  void end() {
    if (terminal) {
      out.println();
    }
  }
}
