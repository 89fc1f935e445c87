package id.jejak.engine.command;

import com.github.benmanes.caffeine.cache.Cache;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.vault.Lookups;
import id.jejak.kernel.Begins;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Outcome.Token;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rules;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Carries out one command in the running transaction: read the receipt and the stream at once,
/// fold, gather the facts, decide, claim, append, keep the receipt. What is known already is not
/// read: the write finds out whether it is still so. No lock: the unique key on (stream, version)
/// decides. It answers with an outcome and throws only for technical failure, because an exception
/// rolls back and a refusal must be kept.
final class CommandShell {
  private final EventLog log;
  private final JdbcTemplate sql;
  private final LogClock clock;
  private final Receipts receipts;
  private final Claims claims;
  private final Lookups lookups;
  private final ProcessRows processes;
  private final RulesDecider ruleTable = new RulesDecider();

  /// Folded states. An entry is trusted only if the stream still holds, at its version, the very
  /// row that it was folded from; so another node cannot make it lie. What a transaction leaves
  /// behind that does not commit goes with it.
  private final Cache<String, Folded<?>> states = Streams.cache();

  private final Streams streams;

  private record Folded<S>(S state, long version, long seq) {}

  private static <S> Folded<S> empty(Decider<?, S, ?, ?> decider) {
    return new Folded<>(decider.initial(), -1, -1);
  }

  CommandShell(
      EventLog log,
      JdbcTemplate sql,
      LogClock clock,
      Receipts receipts,
      Claims claims,
      Lookups lookups,
      ProcessRows processes) {
    this.log = log;
    this.sql = sql;
    this.clock = clock;
    this.receipts = receipts;
    this.claims = claims;
    this.lookups = lookups;
    this.processes = processes;
    this.streams = new Streams(log);
  }

  /// Lets go of the states and streams it holds.
  void forget() {
    states.invalidateAll();
    streams.forget();
  }

  /// @param reads whether it looks even at what it knows: a first try was lost, or it is part of a
  ///   greater transaction
  <C extends Command, S, E extends Event, F> Outcome handle(
      Decider<C, S, E, F> decider, C command, Provenance by, boolean reads) {
    String target = command.target().value();
    Folded<S> known = known(target);
    Folded<Rules> knownRules = known(EventLog.RULES);
    Folded<S> presumed = known == null && command instanceof Begins ? empty(decider) : known;
    if (presumed != null && knownRules != null && !reads) {
      return log.alone(
          knownRules.seq(),
          new EventLog.Last(target, presumed.seq()),
          () -> decide(decider, command, by, knownRules.state(), presumed, log::limitWaits));
    }
    EventLog.Before before =
        log.before(by.actor(), by.commandId(), version(knownRules), target, version(known));
    if (before.answered() != null) {
      return receipts.repeat(before.answered(), command);
    }
    Rules rules = fold(ruleTable, EventLog.RULES, knownRules, before.rules()).state();
    Folded<S> is = fold(decider, target, known, before.events());
    return log.together(() -> decide(decider, command, by, rules, is, () -> {}));
  }

  /// @param limitWaits done before anything that may wait for another transaction
  private <C extends Command, S, E extends Event, F> Outcome decide(
      Decider<C, S, E, F> decider,
      C command,
      Provenance by,
      Rules rules,
      Folded<S> is,
      Runnable limitWaits) {
    var history = new StreamHistory(log, streams, sql, rules, lookups, limitWaits);
    Refusal refusal = platform(is.version(), by, rules);
    Decision<E> decision =
        refusal == null
            ? decider.decide(
                command, is.state(), decider.facts(command, is.state(), by, history), by)
            : Decision.refuse(refusal);
    if (decision instanceof Decision.Accepted<E> yes && !yes.claims().isEmpty()) {
      limitWaits.run();
      Refusal lost = claims.carryOut(yes.claims());
      if (lost != null) {
        decision = Decision.refuse(lost);
      }
    }
    Outcome outcome =
        switch (decision) {
          case Decision.Accepted<E> yes ->
              append(decider, command.target(), is, yes.events(), by, rules);
          case Decision.AlreadySo<E> _ ->
              new Outcome.AlreadySo(new Token(command.target().value(), is.version()));
          case Decision.Refused<E> no -> refuse(command, no.why(), by, rules, limitWaits);
        };
    log.keep(receipts.of(command, by, outcome, history.seen(), rules.version(), clock.now()));
    return outcome;
  }

  /// What is checked for every command from outside (R40, R42).
  private @Nullable Refusal platform(long version, Provenance by, Rules rules) {
    Long expected = by.expectedVersion();
    if (expected != null && expected != version) {
      return new EngineRefusal.StaleVersion(expected, version);
    }
    if (by.causation() != null) {
      return null;
    }
    Instant now = clock.now();
    if (by.occurredAt().isAfter(now)) {
      return new EngineRefusal.FutureDate(by.occurredAt());
    }
    String limit = rules.parameters().get("lateEntry.maxDays");
    if (limit != null
        && by.reason() == null
        && by.occurredAt().isBefore(now.minus(Integer.parseInt(limit), ChronoUnit.DAYS))) {
      return new EngineRefusal.LateEntry(by.occurredAt(), Integer.parseInt(limit));
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private <S> @Nullable Folded<S> known(String stream) {
    return (Folded<S>) states.getIfPresent(stream);
  }

  private static long version(@Nullable Folded<?> known) {
    return known == null ? -1 : known.version();
  }

  /// @param found the events of the stream from the version of `known` on
  private <S, E extends Event> Folded<S> fold(
      Decider<?, S, E, ?> decider,
      String stream,
      @Nullable Folded<S> known,
      List<EventLog.Stored> found) {
    if (known != null && (found.isEmpty() || found.getFirst().seq() != known.seq())) {
      return fold(decider, stream, null, log.read(stream, 0));
    }
    List<EventLog.Stored> fresh = known == null ? found : found.subList(1, found.size());
    if (fresh.isEmpty()) {
      return known == null ? empty(decider) : known;
    }
    S state = known == null ? decider.initial() : known.state();
    for (EventLog.Stored stored : fresh) {
      state = decider.evolve(state, decider.events().cast(stored.event()));
    }
    EventLog.Stored last = fresh.getLast();
    var folded = new Folded<>(state, last.version(), last.seq());
    if (last.seq() != EventLog.Stored.UNWRITTEN) {
      states.put(stream, folded);
    }
    return folded;
  }

  private <S, E extends Event> Outcome append(
      Decider<?, S, E, ?> decider,
      Identifier target,
      Folded<S> is,
      List<E> events,
      Provenance by,
      Rules rules) {
    if (events.isEmpty()) {
      return new Outcome.AlreadySo(new Token(target.value(), is.version()));
    }
    List<EventLog.Entry> entries = new ArrayList<>(events.size());
    S state = is.state();
    for (E event : events) {
      entries.add(
          new EventLog.Entry(
              Derived.uuid(by.actor(), by.commandId().toString(), String.valueOf(entries.size())),
              event));
      state = decider.evolve(state, event);
    }
    S after = state;
    long version = is.version() + events.size();
    log.append(
        target.value(),
        is.version() + 1,
        entries,
        by,
        rules.version(),
        seq -> states.put(target.value(), new Folded<>(after, version, seq)));
    forgetUnlessCommitted(target.value());
    events.forEach(processes::remember);
    return new Outcome.Accepted(new Token(target.value(), version), events.size());
  }

  /// A server that crashes before a commit may give the numbers of its rows away again.
  private void forgetUnlessCommitted(String stream) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
              states.invalidate(stream);
              streams.forget(stream);
            }
          }
        });
  }

  /// A material refusal is an event on a stream of its own: it disturbs nobody's version. Capped
  /// per caller and hour.
  private Outcome refuse(
      Command command, Refusal why, Provenance by, Rules rules, Runnable limitWaits) {
    Outcome.Refused refused = Outcomes.refused(why);
    if (why.material() && (by.causation() != null || withinCap(by.actor(), rules, limitWaits))) {
      log.append(
          Derived.id("refused", by.actor(), by.commandId().toString()),
          0,
          List.of(
              new EventLog.Entry(
                  Derived.uuid(by.actor(), by.commandId().toString(), "refused"),
                  new LogEvent.CommandRefused(
                      command.getClass().getSimpleName(),
                      command.target().value(),
                      why.code(),
                      refused.details()))),
          by,
          rules.version());
    }
    return refused;
  }

  private boolean withinCap(String actor, Rules rules, Runnable limitWaits) {
    limitWaits.run();
    int cap = Integer.parseInt(rules.parameters().getOrDefault("refusals.perHour", "1000"));
    Integer n =
        sql.queryForObject(
            """
            insert into engine.refusal_count (actor, hour, n) values (?, ?, 1)
            on conflict (actor, hour) do update set n = refusal_count.n + 1 returning n
            """,
            Integer.class,
            actor,
            Timestamp.from(clock.now().truncatedTo(ChronoUnit.HOURS)));
    return n != null && n <= cap;
  }
}
