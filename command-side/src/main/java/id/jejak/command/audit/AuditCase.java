package id.jejak.command.audit;

import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The question, and what came of it, by the number of the finding.
record AuditCase(
    @Nullable AuditCaseOpened opened,
    Map<Integer, FindingRecorded> findings,
    Map<Integer, FollowUpRecorded> followUps,
    boolean closed) {
  static final AuditCase UNKNOWN = new AuditCase(null, Map.of(), Map.of(), false);

  AuditCase evolve(AuditEvent event) {
    return switch (event) {
      case AuditCaseOpened fact -> new AuditCase(fact, findings, followUps, closed);
      case FindingRecorded fact ->
          new AuditCase(opened, with(findings, fact.number(), fact), followUps, closed);
      case FollowUpRecorded fact ->
          new AuditCase(opened, findings, with(followUps, fact.number(), fact), closed);
      case AuditCaseClosed _ -> new AuditCase(opened, findings, followUps, true);
    };
  }

  int open() {
    return findings.size() - followUps.size();
  }

  Stage stage() {
    return opened == null ? Stage.UNKNOWN : closed ? Stage.CLOSED : Stage.OPEN;
  }

  enum Stage {
    UNKNOWN,
    OPEN,
    CLOSED
  }

  private static <T> Map<Integer, T> with(Map<Integer, T> facts, int number, T fact) {
    var all = new TreeMap<>(facts);
    all.put(number, fact);
    return Map.copyOf(all);
  }
}
