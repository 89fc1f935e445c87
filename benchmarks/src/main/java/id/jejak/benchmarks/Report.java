package id.jejak.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The table, row by row, and what has to be said beside it.
final class Report {
  private final PrintStream out;
  private final List<String> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int reached;
  private int missed;
  private int failed;

  Report(PrintStream out) {
    this.out = out;
  }

  void row(String what, String value) {
    row(what, value, "");
  }

  private void row(String what, String value, String target) {
    rows.add("| " + what + " | " + value + " | " + target + " |");
    out.println("  = " + what + ": " + value + (target.isEmpty() ? "" : "  [" + target + "]"));
  }

  /// A ratio whose median should be at least so much.
  void atLeast(String what, Samples ratio, double target) {
    verdict(what, ratio.toString(), "≥ " + Samples.number(target), ratio.median() >= target);
  }

  /// A number that should be at most so much.
  void atMost(String what, double value, double target) {
    verdict(what, Samples.number(value), "≤ " + Samples.number(target), value <= target);
  }

  private void verdict(String what, String value, String target, boolean holds) {
    if (holds) {
      reached++;
    } else {
      missed++;
    }
    row(what, value, target + (holds ? ": reached" : ": **missed**"));
  }

  /// A section that ended before its time, so that figures of it are missing.
  void failed(String section, Exception failure) {
    failed++;
    row("The section `" + section + "`", "**failed**: " + failure.getClass().getSimpleName());
  }

  boolean isWhole() {
    return failed == 0;
  }

  void heading(String title) {
    rows.add("| **" + title + "** | | |");
    out.println(title);
  }

  /// Markdown below the table.
  void note(String title, String text) {
    notes.add("## " + title + "\n\n" + text.strip() + "\n");
    out.println(title + "\n\n" + text.strip());
  }

  String markdown(String title, Machine machine, String postgres) {
    var text = new StringBuilder("# " + title + "\n\n");
    text.append(
        """
        %d cores (%s), %s of memory, %s, %s, %s. PostgreSQL %s, embedded, with `fsync`, `synchronous_commit` and \
        `full_page_writes` on.
        """
            .formatted(
                machine.cores(),
                machine.processor(),
                machine.memory(),
                machine.system(),
                machine.jdk(),
                machine.collector(),
                postgres));
    text.append("Medians of interleaved runs, with the least and the most.\n\n");
    text.append("%d targets reached, %d missed".formatted(reached, missed));
    text.append(failed == 0 ? ".\n\n" : ", %d sections failed.\n\n".formatted(failed));
    text.append("| | measured | target |\n|---|---|---|\n");
    rows.forEach(row -> text.append(row).append('\n'));
    notes.forEach(note -> text.append('\n').append(note));
    return text.toString();
  }

  static Path write(Path file, String markdown) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return Files.writeString(file, markdown);
  }
}
