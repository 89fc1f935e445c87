package id.jejak.query.ownership;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.ViewGate;
import id.jejak.engine.web.Whose;
import id.jejak.kernel.Outcome.Token;
import id.jejak.query.Listed;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whose something is. A thing belongs to whom it is linked to, and to whoever that belongs to. The
/// way ends at a person, or at who stands for them since a merge: what else a person has is
/// nobody's business.
public final class Ownership {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// What is linked to the owners, and what is linked to that.
  private static final String THEIRS =
      """
      {about} in (
        with recursive self (thing) as (
          select unnest(:owners::text[])
          union
          select person from views.person_directory where merged_into = any (:owners::text[])),
        down (thing) as (
          select thing from self
          union
          select link.thing from down join views.ownership link on link.owner = down.thing
          where down.thing not like 'per-%' or down.thing in (select thing from self))
        select thing from down)
      """;

  private static final String NOBODYS =
      "not exists (select from views.ownership somebodys where somebodys.thing = {about})";

  private static final String AMONG =
      """
      with recursive up (thing, of, first) as (
        select asked, asked, true from unnest(:things::text[]) asked
        union
        select link.owner, up.of, false
        from up join views.ownership link on link.thing = up.thing
        where up.first or up.thing not like 'per-%'
      )
      select distinct of from up where thing = any (:owners::text[]) or thing in (
        select person from views.person_directory where merged_into = any (:owners::text[]))
      """;

  private final JdbcClient views;
  private final ViewGate gate;
  private final EventLog log;

  Ownership(JdbcClient views, ViewGate gate, EventLog log) {
    this.views = views;
    this.gate = gate;
    this.log = log;
  }

  /// What a list may show to one of the owners.
  ///
  /// @param within a thing of theirs: there, what is nobody's is not hidden either
  public static Whose whose(Set<String> owners, boolean within) {
    return new Whose(
        within ? "(" + THEIRS + " or " + NOBODYS + ")" : THEIRS,
        Map.of("owners", owners.toArray(String[]::new)));
  }

  /// Waits a moment for the view when the thing has just begun. What it shows by then may have come
  /// after the first look, so it looks again.
  public boolean belongs(String thing, Set<String> owners) {
    return isAmong(thing, owners)
        || ((isShown(thing) || willBeShown(thing)) && isAmong(thing, owners));
  }

  private boolean isAmong(String thing, Set<String> owners) {
    return !among(List.of(thing), owners).isEmpty();
  }

  private boolean willBeShown(String thing) {
    return knows(thing) && gate.await(OwnershipView.NAME, new Token(thing, 0), PATIENCE);
  }

  /// Whether anything ever happened to it.
  public boolean knows(String thing) {
    return log.lastVersion(thing) >= 0;
  }

  private boolean isShown(String thing) {
    return !somebodys(List.of(thing)).isEmpty();
  }

  /// Those of the things that belong to anybody.
  public Set<String> somebodys(Collection<String> things) {
    return found(
        views
            .sql("select distinct thing from views.ownership where thing = any (:things::text[])")
            .param("things", things.toArray(String[]::new)));
  }

  /// Those of the things that belong to one of the owners.
  public Set<String> among(Collection<String> things, Set<String> owners) {
    return things.isEmpty() || owners.isEmpty()
        ? Set.of()
        : found(
            views
                .sql(AMONG)
                .param("things", things.toArray(String[]::new))
                .param("owners", owners.toArray(String[]::new)));
  }

  private static Set<String> found(JdbcClient.StatementSpec asked) {
    return new HashSet<>(Listed.of(asked.query(String.class)));
  }

  /// Waits a moment until the view shows what the caller was told.
  ///
  /// @param position as a command answered it; others are left to whoever reads them
  public void catchUp(String position) {
    try {
      boolean _ = gate.await(OwnershipView.NAME, Token.parse(position), PATIENCE);
    } catch (IllegalArgumentException _) {
      // the reader of the header says what is wrong with it
    }
  }
}
