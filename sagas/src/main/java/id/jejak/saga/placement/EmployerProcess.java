package id.jejak.saga.placement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.Todo.Entry;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WithdrawOffer;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.messages.vacancy.WithdrawVacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An employer and what hangs on it: open vacancies, pending offers, promises to take people in.
/// When it leaves, the vacancies are withdrawn and the offers taken back, so that people return to
/// the pool, and the office is told to look for other places (S23). A promise that was not kept, by
/// its last day or by leaving, is noted as a breach.
final class EmployerProcess implements Process<EmployerProcess.State> {
  private static final String VACANCY = "VACANCY";
  private static final String OFFER = "OFFER";

  record State(OrganizationId employer) {}

  /// A promise as the list keeps it.
  private record Promise(AgreementId agreement, Period period, int people, int taken) {
    static @Nullable Promise of(Entry entry) {
      String[] parts = entry.note().split(" ");
      return parts.length < 4
          ? null
          : new Promise(
              new AgreementId(entry.item().substring(0, entry.item().lastIndexOf(':'))),
              new Period(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])),
              Integer.parseInt(parts[2]),
              Integer.parseInt(parts[3]));
    }

    String item() {
      return agreement + ":" + period.from();
    }

    Note note() {
      return new Note(item(), period.from() + " " + period.to() + " " + people + " " + taken);
    }

    Promise more() {
      return new Promise(agreement, period, people, taken + 1);
    }
  }

  @Override
  public String name() {
    return "employer";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        VacancyPosted.class,
        VacancyFilledReported.class,
        VacancyClosed.class,
        VacancyWithdrawn.class,
        PlacementOffered.class,
        OfferDeclined.class,
        OfferLapsed.class,
        OfferWithdrawn.class,
        PlacementStarted.class,
        IntakePromised.class,
        EmployerWithdrew.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case VacancyPosted posted -> posted.employer().value();
      case VacancyFilledReported filled -> filled.employer().value();
      case VacancyClosed closed -> closed.employer().value();
      case VacancyWithdrawn withdrawn -> withdrawn.employer().value();
      case PlacementOffered offered -> offered.of().employer().value();
      case OfferDeclined declined -> declined.of().employer().value();
      case OfferLapsed lapsed -> lapsed.of().employer().value();
      case OfferWithdrawn withdrawn -> withdrawn.of().employer().value();
      case PlacementStarted started -> started.of().employer().value();
      case IntakePromised promised -> promised.partner().value();
      case EmployerWithdrew withdrew -> withdrew.organization().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new OrganizationId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case VacancyPosted posted -> Reaction.to(is, new Note(posted.vacancy().value(), VACANCY));
      case VacancyFilledReported filled -> Reaction.to(is, new Strike(filled.vacancy().value()));
      case VacancyClosed closed -> Reaction.to(is, new Strike(closed.vacancy().value()));
      case VacancyWithdrawn withdrawn -> Reaction.to(is, new Strike(withdrawn.vacancy().value()));
      case PlacementOffered offered ->
          Reaction.to(is, new Note(offered.of().placement().value(), OFFER));
      case OfferDeclined declined -> Reaction.to(is, new Strike(declined.of().placement().value()));
      case OfferLapsed lapsed -> Reaction.to(is, new Strike(lapsed.of().placement().value()));
      case OfferWithdrawn withdrawn ->
          Reaction.to(is, new Strike(withdrawn.of().placement().value()));
      case PlacementStarted started -> taken(is, started, bench);
      case IntakePromised promised -> promised(is, promised, bench);
      case TimerFired fired -> due(is, fired.timer(), bench);
      case EmployerWithdrew withdrew -> leave(is, withdrew, bench);
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> promised(State is, IntakePromised promised, Bench bench) {
    var promise = new Promise(promised.agreement(), promised.period(), promised.people(), 0);
    return Reaction.to(
        is,
        promise.note(),
        new Schedule(promise.item(), bench.calendar().endOf(promise.period().to())));
  }

  private static Reaction<State> taken(State is, PlacementStarted started, Bench bench) {
    var acts = new ArrayList<Act>();
    acts.add(new Strike(started.of().placement().value()));
    promises(bench)
        .filter(promise -> promise.period().covers(started.on()))
        .forEach(promise -> acts.add(promise.more().note()));
    return Reaction.to(is, acts);
  }

  private static Reaction<State> due(State is, String item, Bench bench) {
    var acts = new ArrayList<Act>();
    promises(bench)
        .filter(promise -> promise.item().equals(item))
        .forEach(promise -> {
          acts.add(new Strike(item));
          acts.addAll(breach(is, promise));
        });
    return Reaction.to(is, acts);
  }

  private static Reaction<State> leave(State is, EmployerWithdrew withdrew, Bench bench) {
    var acts = new ArrayList<Act>();
    for (Entry entry : bench.todo().entries()) {
      switch (entry.note()) {
        case VACANCY ->
            acts.add(
                new Send(
                    "withdraw-vacancy:" + entry.item(),
                    new WithdrawVacancy(new VacancyId(entry.item()), "EMPLOYER_WITHDREW")));
        case OFFER ->
            acts.add(
                new Send(
                    "withdraw-offer:" + entry.item(),
                    new WithdrawOffer(new PlacementId(entry.item()), "EMPLOYER_WITHDREW")));
        default -> {} // a promise
      }
    }
    promises(bench).forEach(promise -> acts.addAll(breach(is, promise)));
    acts.add(
        new Send(
            "tell",
            RequestNotification.to(
                Role.PROGRAM_ADMIN,
                Template.EMPLOYER_WITHDREW,
                Map.of("employer", is.employer().value(), "reason", withdrew.reason()),
                is.employer().value())));
    return Reaction.to(is, acts).end();
  }

  private static List<Act> breach(State is, Promise promise) {
    return promise.taken() >= promise.people()
        ? List.of()
        : List.of(
            new Send(
                "breach:" + promise.item(),
                new NoteIntakeBreach(
                    promise.agreement(), is.employer(), promise.period(), promise.taken())));
  }

  private static Stream<Promise> promises(Bench bench) {
    return bench.todo().entries().stream().map(Promise::of).filter(Objects::nonNull);
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    return switch (no.step().replaceFirst(":.*", "") + " " + no.code()) {
      // Filled or closed, begun or declined meanwhile.
      case "withdraw-vacancy ILLEGAL_TRANSITION", "withdraw-offer ILLEGAL_TRANSITION" ->
          Reaction.to(is).end();
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}
