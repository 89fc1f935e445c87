package id.jejak.app.web;

import id.jejak.engine.command.EngineRefusal;
import id.jejak.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The codes of refusals and faults, as the texts and the edge know them.
record KnownCodes(Texts texts) implements Codes {
  /// Those of the engine, which every command can meet.
  private static final List<Refusal> OF_THE_ENGINE =
      List.of(
          new EngineRefusal.CommandIdReused(),
          new EngineRefusal.StaleVersion(0, 0),
          new EngineRefusal.FutureDate(Instant.EPOCH),
          new EngineRefusal.LateEntry(Instant.EPOCH, 0));

  @Override
  public Set<String> all() {
    return texts.codes();
  }

  @Override
  public Map<Integer, Set<String>> beforeDeciding() {
    var codes = new TreeMap<Integer, Set<String>>();
    for (Fault fault : Fault.values()) {
      codes.computeIfAbsent(fault.status.value(), _ -> new TreeSet<>()).add(fault.name());
    }
    for (Refusal refusal : OF_THE_ENGINE) {
      codes
          .computeIfAbsent(LocalProblems.status(refusal.kind()).value(), _ -> new TreeSet<>())
          .add(refusal.code());
    }
    codes.computeIfAbsent(400, _ -> new TreeSet<>()).add("MALFORMED");
    codes.computeIfAbsent(404, _ -> new TreeSet<>()).add("NOT_FOUND");
    return codes;
  }

  @Override
  public String title(String code) {
    return texts.title(code, Locale.ENGLISH);
  }
}
