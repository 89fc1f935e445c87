package id.jejak.saga.licence;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a lapse of a body's licence touches (S17). Its list holds what the body has open: sessions,
/// with scheme and day, and candidates that were admitted and not decided, with their scheme.
///
/// A licence that ends, and a scheme that leaves the scope, cancel the sessions from that day on. A
/// suspension holds them: `eve:SESSION`, the start of the day before, cancels what it still stands
/// in the way of by then; lifted before, the session takes place. Sessions whose day has passed are
/// left as they are, also when a lapse is learnt late: what was assessed is judged by cases, and
/// what was certified before stays valid. Candidates are held until the lapse is over or somebody
/// orders their transfer to another body; whom that body may not take stays on the list. New
/// sessions and decisions are refused by themselves (R16, R26).
final class LspLapseProcess implements Process<LspLapseProcess.State> {
  /// @param suspended from which day; null where it is not
  record State(OrganizationId lsp, @Nullable LocalDate suspended) {}

  private static final String EVE = "eve:";

  /// Why another body may not take somebody; its admission says it once more.
  private static final Set<String> NOT_THERE =
      Set.of(
          "SCHEME_OUT_OF_SCOPE", "LSP_NOT_LICENSED", "LSP_TYPE_NOT_ALLOWED", "ILLEGAL_TRANSITION");

  @Override
  public String name() {
    return "lsp-lapse";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        LspSuspended.class,
        LspSuspensionLifted.class,
        LspLicenceExpired.class,
        LspLicenceWithdrawn.class,
        LspScopeReduced.class,
        CandidateTransferOrdered.class,
        SessionScheduled.class,
        SessionRescheduled.class,
        SessionCancelled.class,
        SessionClosed.class,
        CandidateAdmitted.class,
        CandidateScheduled.class,
        AssessmentDecided.class,
        ApplicationMoved.class,
        ApplicationClosed.class,
        ApplicationWithdrawn.class,
        ApplicationLapsed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case LspSuspended fact -> fact.lsp().value();
      case LspSuspensionLifted fact -> fact.lsp().value();
      case LspLicenceExpired fact -> fact.lsp().value();
      case LspLicenceWithdrawn fact -> fact.lsp().value();
      case LspScopeReduced fact -> fact.lsp().value();
      case CandidateTransferOrdered fact -> fact.lsp().value();
      case SessionScheduled fact -> fact.lsp().value();
      case SessionRescheduled fact -> fact.lsp().value();
      case SessionCancelled fact -> fact.lsp().value();
      case SessionClosed fact -> fact.lsp().value();
      case CandidateAdmitted fact -> fact.candidate().lsp().value();
      case CandidateScheduled fact -> fact.candidate().lsp().value();
      case AssessmentDecided fact -> fact.of().candidate().lsp().value();
      case ApplicationMoved fact -> fact.from().lsp().value();
      case ApplicationClosed fact -> fact.candidate().lsp().value();
      case ApplicationWithdrawn fact -> fact.candidate().lsp().value();
      case ApplicationLapsed fact -> fact.candidate().lsp().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new OrganizationId(key), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case SessionScheduled fact ->
          open(is, new Sitting(fact.session(), fact.scheme().scheme(), fact.day()), bench);
      case SessionRescheduled fact -> postponed(is, fact, bench);
      case SessionCancelled fact -> over(is, fact.session());
      case SessionClosed fact -> over(is, fact.session());
      case CandidateAdmitted fact -> Reaction.to(is, note(fact.candidate()));
      case CandidateScheduled fact -> Reaction.to(is, note(fact.candidate()));
      case AssessmentDecided fact when fact.verdict() == Verdict.K ->
          Reaction.to(is, strike(fact.of().candidate()));
      case ApplicationMoved fact when fact.to().lsp().equals(is.lsp()) ->
          Reaction.to(is, note(fact.to()));
      case ApplicationMoved fact -> Reaction.to(is, strike(fact.from()));
      case ApplicationClosed fact -> Reaction.to(is, strike(fact.candidate()));
      case ApplicationWithdrawn fact -> Reaction.to(is, strike(fact.candidate()));
      case ApplicationLapsed fact -> Reaction.to(is, strike(fact.candidate()));
      case LspSuspended fact -> hold(new State(is.lsp(), fact.from()), today, bench);
      case LspSuspensionLifted fact -> resume(is, fact.from(), bench);
      case LspLicenceExpired fact -> stop(is, later(fact.from(), today), null, bench);
      case LspLicenceWithdrawn fact -> stop(is, later(fact.from(), today), null, bench);
      case LspScopeReduced fact -> stop(is, later(fact.from(), today), fact.scheme(), bench);
      case CandidateTransferOrdered fact -> Reaction.to(is, moves(fact, bench));
      case TimerFired fired ->
          Reaction.to(
              is, cancel(new SessionId(fired.timer().substring(EVE.length())), "LSP_SUSPENDED"));
      // Over meanwhile; its event is on the way.
      case StepRefused no when no.step().startsWith("cancel:") && no.overtaken() -> Reaction.to(is);
      case StepRefused no when no.step().startsWith("move:") && NOT_THERE.contains(no.code()) ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> open(State is, Sitting sitting, Bench bench) {
    var open = Reaction.to(is, new Note(sitting.session().value(), sitting.note()));
    return is.suspended() == null || sitting.day().isBefore(is.suspended())
        ? open
        : open.and(eve(sitting, bench));
  }

  private static Reaction<State> postponed(State is, SessionRescheduled fact, Bench bench) {
    return sittings(bench).stream()
        .filter(sitting -> sitting.session().equals(fact.session()))
        .findFirst()
        .map(
            sitting -> open(is, new Sitting(sitting.session(), sitting.scheme(), fact.to()), bench))
        .orElseGet(() -> Reaction.to(is));
  }

  private static Reaction<State> over(State is, SessionId session) {
    return Reaction.to(is, new Strike(session.value()), new Cancel(EVE + session));
  }

  private static Reaction<State> hold(State is, LocalDate today, Bench bench) {
    return Reaction.to(
        is,
        sittings(bench).stream()
            .filter(sitting -> !sitting.day().isBefore(today))
            .filter(sitting -> is.suspended() != null && !sitting.day().isBefore(is.suspended()))
            .map(sitting -> eve(sitting, bench))
            .toList());
  }

  /// What lies before the day of the lifting stays held.
  private static Reaction<State> resume(State is, LocalDate from, Bench bench) {
    return Reaction.to(
        new State(is.lsp(), null),
        sittings(bench).stream()
            .filter(sitting -> !sitting.day().isBefore(from))
            .<Act>map(sitting -> new Cancel(EVE + sitting.session()))
            .toList());
  }

  private static Reaction<State> stop(
      State is, LocalDate from, @Nullable SchemeId scheme, Bench bench) {
    return Reaction.to(
        is,
        sittings(bench).stream()
            .filter(sitting -> !sitting.day().isBefore(from))
            .filter(sitting -> scheme == null || sitting.scheme().equals(scheme))
            .map(sitting ->
                cancel(
                    sitting.session(), scheme == null ? "LSP_NOT_LICENSED" : "SCHEME_OUT_OF_SCOPE"))
            .toList());
  }

  private static List<Act> moves(CandidateTransferOrdered order, Bench bench) {
    return bench.todo().entries().stream()
        .filter(entry -> entry.item().startsWith("app-"))
        .filter(entry -> order.scheme() == null || entry.note().equals(order.scheme().value()))
        .<Act>map(entry ->
            new Send(
                "move:" + entry.item(),
                new MoveApplication(
                    new ApplicationId(entry.item()), null, order.to(), "LSP_LAPSED")))
        .toList();
  }

  private static Act eve(Sitting sitting, Bench bench) {
    return new Schedule(
        EVE + sitting.session(),
        bench.calendar().at(sitting.day().minusDays(1), LocalTime.MIDNIGHT));
  }

  private static Act cancel(SessionId session, String reason) {
    return new Send("cancel:" + session, new CancelSession(session, reason));
  }

  private static Note note(CandidateRef candidate) {
    return new Note(candidate.application().value(), candidate.scheme().scheme().value());
  }

  private static Strike strike(CandidateRef candidate) {
    return new Strike(candidate.application().value());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static List<Sitting> sittings(Bench bench) {
    return bench.todo().entries().stream()
        .filter(entry -> entry.item().startsWith("ses-"))
        .map(Sitting::of)
        .toList();
  }

  /// A session on the list, noted as `scheme/day`.
  private record Sitting(SessionId session, SchemeId scheme, LocalDate day) {
    static Sitting of(Todo.Entry entry) {
      String[] parts = entry.note().split("/", -1);
      return new Sitting(
          new SessionId(entry.item()), new SchemeId(parts[0]), LocalDate.parse(parts[1]));
    }

    String note() {
      return scheme + "/" + day;
    }
  }
}
