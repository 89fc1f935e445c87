package id.jejak.app.sample;

import id.jejak.kernel.Command;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Provenance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What people do, in the order in which it is to be sent: by time, then as written. Commands of
/// the same instant (a tick) are sent one by one; between two ticks the processes come to rest.
public record Script(String dataset, List<Scripted> commands) {
  public Script {
    commands = List.copyOf(commands);
  }

  public List<Instant> ticks() {
    return commands.stream().map(Scripted::at).distinct().toList();
  }

  public <C extends Command> List<C> of(Class<C> kind) {
    return commands.stream()
        .map(Scripted::command)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /// SHA-256 over everything that the script says, in hex: the same on every machine.
  public String digest() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      for (Scripted each : commands) {
        sha256.update(Canonical.text(each).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha256.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /// Collects commands in any order of time.
  public static final class Writer {
    private final String dataset;
    private final List<Scripted> written = new ArrayList<>();
    private final Map<String, Integer> timesAsked = new HashMap<>();

    public Writer(String dataset) {
      this.dataset = dataset;
    }

    public Scripted add(Instant at, Actor actor, Command command) {
      return add(at, at, actor, command);
    }

    /// What happened at one moment and is entered at another.
    public Scripted add(Instant at, Instant entered, Actor actor, Command command) {
      return add(at, entered, actor, command, by -> by);
    }

    /// What is entered so late that the rules ask for a reason.
    public Scripted late(Instant at, Instant entered, Actor actor, Command command, String reason) {
      return add(at, entered, actor, command, by -> by.because(reason));
    }

    /// By somebody who last saw the target at `version`.
    public Scripted stale(Instant at, Actor actor, Command command, long version) {
      return add(at, at, actor, command, by -> by.expecting(version));
    }

    private Scripted add(
        Instant at, Instant entered, Actor actor, Command command, UnaryOperator<Provenance> more) {
      String wish = command.getClass().getSimpleName() + "|" + command.target().value();
      int nth = timesAsked.merge(wish, 1, Integer::sum);
      var by =
          Provenance.of(
              Derived.uuid(dataset, wish, String.valueOf(nth)),
              actor.name(),
              actor.role().name(),
              actor.tenant().value(),
              at);
      var scripted = new Scripted(entered, command, more.apply(by));
      written.add(scripted);
      return scripted;
    }

    /// The very same command once more, as an impatient client would.
    public void again(Scripted first, Instant at) {
      written.add(new Scripted(at, first.command(), first.by()));
    }

    public Script script() {
      return new Script(
          dataset, written.stream().sorted(Comparator.comparing(Scripted::at)).toList());
    }
  }
}
