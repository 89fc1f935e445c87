package id.jejak.command.certification;

import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoEvent;
import id.jejak.messages.certification.BlankoFreed;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.SpoiledReturned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The forms of one body and who waits for one. As long as somebody waits, no form is free.
///
/// @param letters what was asked for by which letter, and what came of it
/// @param used what was set aside last, and behind it everything before
record BlankoStock(
    Map<String, Order> letters,
    List<BlankoNumber> free,
    List<Need> waiting,
    @Nullable Use used,
    Set<BlankoNumber> spoiled,
    Set<BlankoNumber> returned,
    Set<BlankoNumber> lost) {
  static final BlankoStock NONE =
      new BlankoStock(Map.of(), List.of(), List.of(), null, Set.of(), Set.of(), Set.of());

  /// @param asked how many forms, by a request or in exchange for spoiled ones
  /// @param answered those that came, and those that were lost on the way
  record Order(BlankoEvent by, int asked, Set<BlankoNumber> answered) {
    private Order answered(List<BlankoNumber> more) {
      return new Order(by, asked, union(answered, more));
    }

    int open() {
      return asked - answered.size();
    }
  }

  /// @param copy 0 is the original, 1 the first duplicate
  record Need(CertificateId certificate, int copy) {}

  record Use(Need need, BlankoNumber form, @Nullable Use before) {}

  /// Where a form is in its short life.
  enum Stage {
    UNKNOWN,
    FREE,
    SET_ASIDE,
    SPOILED,
    RETURNED,
    LOST
  }

  enum Level {
    EMPTY,
    STOCKED,
    SHORT
  }

  Level level() {
    if (!waiting.isEmpty()) {
      return Level.SHORT;
    }
    return free.isEmpty() ? Level.EMPTY : Level.STOCKED;
  }

  Stage stage(BlankoNumber form) {
    if (lost.contains(form)) {
      return Stage.LOST;
    }
    if (returned.contains(form)) {
      return Stage.RETURNED;
    }
    if (spoiled.contains(form)) {
      return Stage.SPOILED;
    }
    if (use(form) != null) {
      return Stage.SET_ASIDE;
    }
    return free.contains(form) ? Stage.FREE : Stage.UNKNOWN;
  }

  /// What the form is set aside for.
  @Nullable Use use(BlankoNumber form) {
    for (Use use = used; use != null; use = use.before()) {
      if (use.form().equals(form)) {
        return use;
      }
    }
    return null;
  }

  /// The forms that are set aside for a certificate and its duplicates, the original first.
  List<Use> uses(CertificateId certificate) {
    var found = new ArrayList<Use>();
    for (Use use = used; use != null; use = use.before()) {
      if (use.need().certificate().equals(certificate)) {
        found.addFirst(use);
      }
    }
    return found;
  }

  BlankoStock evolve(BlankoEvent event) {
    return switch (event) {
      case BlankoRequested asked ->
          ordered(asked.letter(), new Order(asked, asked.forms(), Set.of()));
      case BlankoReceived came -> answered(came.letter(), came.forms()).freeing(came.forms());
      case BlankoAwaited awaited ->
          queue(free, append(waiting, List.of(new Need(awaited.certificate(), awaited.copy()))));
      case BlankoAssigned given -> take(new Need(given.certificate(), given.copy()), given.form());
      case BlankoFreed freed -> freed(new Need(freed.certificate(), freed.copy()), freed.form());
      case BlankoSpoiled spoilt -> spoilt(spoilt.form());
      case SpoiledReturned sent ->
          ordered(sent.letter(), new Order(sent, sent.forms().size(), Set.of()))
              .returned(sent.forms());
      case BlankoLost gone -> lost(gone);
    };
  }

  private BlankoStock ordered(String letter, Order order) {
    var all = new HashMap<>(letters);
    all.put(letter, order);
    return new BlankoStock(all, free, waiting, used, spoiled, returned, lost);
  }

  private BlankoStock answered(String letter, List<BlankoNumber> forms) {
    var order = letters.get(letter);
    return order == null ? this : ordered(letter, order.answered(forms));
  }

  private BlankoStock freeing(List<BlankoNumber> forms) {
    return queue(append(free, forms), waiting);
  }

  private BlankoStock queue(List<BlankoNumber> nowFree, List<Need> nowWaiting) {
    return new BlankoStock(letters, nowFree, nowWaiting, used, spoiled, returned, lost);
  }

  private BlankoStock take(Need need, BlankoNumber form) {
    return new BlankoStock(
        letters,
        without(free, List.of(form)),
        without(waiting, List.of(need)),
        new Use(need, form, used),
        spoiled,
        returned,
        lost);
  }

  private BlankoStock freed(Need need, @Nullable BlankoNumber form) {
    return form == null
        ? queue(free, without(waiting, List.of(need)))
        : drop(List.of(form)).freeing(List.of(form));
  }

  /// Who loses a form waits at the head of the queue: a mishap costs nobody the place.
  private BlankoStock spoilt(BlankoNumber form) {
    return new BlankoStock(
        letters,
        without(free, List.of(form)),
        append(needs(List.of(form)), waiting),
        drop(List.of(form)).used(),
        union(spoiled, List.of(form)),
        returned,
        lost);
  }

  private BlankoStock returned(List<BlankoNumber> forms) {
    var kept = new HashSet<>(spoiled);
    forms.forEach(kept::remove);
    return new BlankoStock(letters, free, waiting, used, kept, union(returned, forms), lost);
  }

  private BlankoStock lost(BlankoLost gone) {
    return new BlankoStock(
            letters,
            without(free, gone.forms()),
            append(needs(gone.forms()), waiting),
            drop(gone.forms()).used(),
            spoiled,
            returned,
            union(lost, gone.forms()))
        .answered(gone.letter(), gone.forms());
  }

  /// What the forms were set aside for, the longest ago first.
  private List<Need> needs(List<BlankoNumber> forms) {
    var found = new ArrayList<Need>();
    for (Use use = used; use != null; use = use.before()) {
      if (forms.contains(use.form())) {
        found.addFirst(use.need());
      }
    }
    return found;
  }

  private BlankoStock drop(List<BlankoNumber> forms) {
    var kept = new ArrayList<Use>();
    boolean dropped = false;
    for (Use use = used; use != null; use = use.before()) {
      if (forms.contains(use.form())) {
        dropped = true;
      } else {
        kept.addFirst(use);
      }
    }
    if (!dropped) {
      return this;
    }
    @Nullable Use last = null;
    for (Use use : kept) {
      last = new Use(use.need(), use.form(), last);
    }
    return new BlankoStock(letters, free, waiting, last, spoiled, returned, lost);
  }

  private static <T> List<T> append(List<T> first, List<T> then) {
    var all = new ArrayList<>(first);
    all.addAll(then);
    return List.copyOf(all);
  }

  private static <T> List<T> without(List<T> all, List<T> some) {
    if (some.stream().noneMatch(all::contains)) {
      return all;
    }
    var left = new ArrayList<>(all);
    left.removeAll(some);
    return List.copyOf(left);
  }

  private static Set<BlankoNumber> union(Set<BlankoNumber> some, List<BlankoNumber> more) {
    var all = new HashSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
