package id.jejak.saga.privacy;

import id.jejak.kernel.Derived;
import id.jejak.kernel.EraseSubject;
import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
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
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Erasure (S26): whoever asks is not used any more at once; once the requester is verified, it is
/// asked what must be kept, of everybody for whom the person stands since a merge, and all else is
/// forgotten. What was kept is forgotten when its last duty ends.
///
/// `answer`: the end of the `erasure.answerDays`-th day after the request. `again`: after partial
/// erasure, when the last known duty ends, or after `erasure.answerDays` where one ends with an
/// event.
final class ErasureProcess implements Process<ErasureProcess.State> {
  /// @param restricted the use of the data is restricted
  /// @param ours for this erasure, so that a refusal lifts it
  /// @param request null before the first, and where the person only follows another
  /// @param check of what must be kept; another name for each, so that each is asked anew
  /// @param covers every identifier under which the person is known, the person's own first
  /// @param awaited who was not heard of yet
  record State(
      PersonId person,
      boolean restricted,
      boolean ours,
      @Nullable DataRequestId request,
      @Nullable DataRequestId check,
      List<PersonId> covers,
      List<PersonId> awaited) {
    State {
      covers = List.copyOf(covers);
      awaited = List.copyOf(awaited);
    }

    DataSubjectId subject() {
      return DataSubjectId.of(person);
    }

    State restricted(boolean now) {
      return new State(person, now, ours && now, request, check, covers, awaited);
    }

    State requested(DataRequestId by) {
      return new State(person, restricted, ours || !restricted, by, check, covers, awaited);
    }

    State checking(DataRequestId under, List<PersonId> all) {
      return new State(person, restricted, ours, request, under, all, all);
    }

    State heardOf(PersonId one) {
      return new State(
          person,
          restricted,
          ours,
          request,
          check,
          covers,
          awaited.stream().filter(other -> !other.equals(one)).toList());
    }
  }

  @Override
  public String name() {
    return "erasure";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ProcessingRestricted.class,
        RestrictionLifted.class,
        ErasureRequested.class,
        RequesterVerified.class,
        DutiesReported.class,
        ErasureExecuted.class,
        ErasureRefused.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof DataSubjectEvent about ? about.person().value() : null;
  }

  @Override
  public State begin(String key) {
    return new State(new PersonId(key), false, false, null, null, List.of(), List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ProcessingRestricted _ -> Reaction.to(is.restricted(true));
      case RestrictionLifted _ -> Reaction.to(is.restricted(false));
      case ErasureRequested asked -> requested(is, asked.request(), recorded, bench);
      case RequesterVerified verified ->
          check(is, verified.request(), covers(is.person(), verified.merged()), bench);
      case DutiesReported reported when reported.request().equals(is.check()) ->
          reported(is, reported, recorded, bench);
      case ErasureExecuted executed -> executed(is, executed);
      case ErasureRefused refused -> refused(is, refused);
      case TimerFired fired when fired.timer().equals("again") && is.request() != null ->
          check(
              is,
              new DataRequestId(Derived.id("dsr", is.request().value(), fired.due().toString())),
              is.covers(),
              bench);
      case TimerFired fired when fired.timer().equals("answer") ->
          Reaction.to(
              is,
              new Send(
                  "remind",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.ERASURE_OVERDUE,
                      Map.of("person", is.person().value()),
                      String.valueOf(is.request()))));
      // Erased in part before: what is left is not used any more anyway.
      case StepRefused no when no.step().equals("restrict") && no.overtaken() -> Reaction.to(is);
      // Refused meanwhile.
      case StepRefused no when no.step().equals("execute") && no.code().equals("ERASURE_BASIS") ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> requested(
      State is, DataRequestId request, Recorded<?> recorded, Bench bench) {
    var answer =
        new Schedule(
            "answer",
            bench
                .calendar()
                .endOf(
                    bench
                        .calendar()
                        .dayOf(recorded.occurredAt())
                        .plusDays(bench.rules().number("erasure.answerDays"))));
    State next = is.requested(request);
    return is.restricted()
        ? Reaction.to(next, answer)
        : Reaction.to(
            next, answer, new Send("restrict", new RestrictProcessing(is.subject(), is.person())));
  }

  private static List<PersonId> covers(PersonId person, List<PersonId> merged) {
    var all = new ArrayList<>(List.of(person));
    all.addAll(merged);
    return all;
  }

  private static Reaction<State> check(
      State is, DataRequestId under, List<PersonId> covers, Bench bench) {
    var acts = new ArrayList<Act>();
    bench.todo().entries().forEach(entry -> acts.add(new Strike(entry.item())));
    for (PersonId each : covers) {
      acts.add(
          new Send("ask:" + each, new AskDuties(DataSubjectId.of(each), each, under, is.person())));
    }
    return Reaction.to(is.checking(under, covers), acts);
  }

  private static Reaction<State> reported(
      State is, DutiesReported reported, Recorded<?> recorded, Bench bench) {
    State next = is.heardOf(reported.of());
    var acts = new ArrayList<Act>();
    reported.kept().forEach(kept -> acts.add(new Note(kept.thing(), KeptNote.of(kept))));
    if (next.awaited().isEmpty() && !is.awaited().isEmpty()) {
      var kept = new ArrayList<>(bench.todo().entries().stream().map(KeptNote::read).toList());
      kept.addAll(reported.kept());
      acts.add(
          new Send("execute", new ExecuteErasure(is.subject(), is.person(), is.covers(), kept)));
      if (!kept.isEmpty()) {
        acts.add(
            new Schedule(
                "again", again(kept, bench.calendar().dayOf(recorded.recordedAt()), bench)));
      }
    }
    return Reaction.to(next, acts);
  }

  /// When all duties with a day are over; soon, where one ends with an event.
  private static Instant again(List<Kept> kept, LocalDate today, Bench bench) {
    var soon = today.plusDays(bench.rules().number("erasure.answerDays"));
    LocalDate last =
        kept.stream()
            .map(each -> Objects.requireNonNullElse(each.until(), soon))
            .max(Comparator.naturalOrder())
            .orElse(soon);
    return bench.calendar().endOf(last);
  }

  private static Reaction<State> executed(State is, ErasureExecuted executed) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("answer"));
    acts.add(new Send("forget", new EraseSubject(is.subject().value(), executed.legalBasis())));
    if (executed.scope() == ErasureScope.FULL) {
      acts.add(
          new Send(
              "forget-identity", new EraseSubject(is.person().value(), executed.legalBasis())));
    }
    for (PersonId each : executed.covers()) {
      if (!each.equals(is.person())) {
        acts.add(
            new Send(
                "cover:" + each,
                new ExecuteErasure(DataSubjectId.of(each), each, List.of(each), executed.kept())));
      }
    }
    var request = executed.request();
    if (request != null) {
      acts.add(
          tell(is, Template.ERASURE_EXECUTED, request, Map.of("scope", executed.scope().name())));
    }
    var next = Reaction.to(is, acts);
    return executed.scope() == ErasureScope.FULL ? next.end() : next;
  }

  private static Reaction<State> refused(State is, ErasureRefused refused) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("answer"));
    if (is.ours()) {
      acts.add(new Send("lift", new LiftRestriction(is.subject(), is.person())));
    }
    acts.add(
        tell(
            is,
            Template.ERASURE_REFUSED,
            refused.request(),
            Map.of("reason", refused.reason().name())));
    return Reaction.to(is, acts);
  }

  private static Send tell(
      State is, Template template, DataRequestId request, Map<String, String> parameters) {
    return new Send(
        "tell", RequestNotification.to(is.person(), template, parameters, request.value()));
  }
}
