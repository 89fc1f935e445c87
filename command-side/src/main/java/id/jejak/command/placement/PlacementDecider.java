package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.placement.Placement.Accepted;
import id.jejak.command.placement.Placement.Confirmed;
import id.jejak.command.placement.Placement.Declined;
import id.jejak.command.placement.Placement.EmployerWithdrew;
import id.jejak.command.placement.Placement.Ended;
import id.jejak.command.placement.Placement.EndedEarly;
import id.jejak.command.placement.Placement.Offered;
import id.jejak.command.placement.Placement.Started;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.AlreadyPlaced;
import id.jejak.messages.placement.DeclineOffer;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementCommand;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WithdrawOffer;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.AccessDenied;
import id.jejak.messages.vacancy.OpeningsExhausted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Placements: offered, begun, one full-time job at a time (R37), followed up while it lasts, early
/// where it did not last.
final class PlacementDecider
    implements Decider<PlacementCommand, Placement, PlacementEvent, PlacementFacts> {
  private static final String FULL_TIME = "full-time";
  private static final String OPENINGS = "openings";

  @Override
  public Class<PlacementCommand> commands() {
    return PlacementCommand.class;
  }

  @Override
  public Class<PlacementEvent> events() {
    return PlacementEvent.class;
  }

  @Override
  public Placement initial() {
    return new Placement.None();
  }

  @Override
  public Placement evolve(Placement state, PlacementEvent event) {
    return state.evolve(event);
  }

  @Override
  public PlacementFacts facts(
      PlacementCommand command, Placement state, Provenance by, History history) {
    return switch (command) {
      case MakeOffer asked -> PlacementFacts.of(asked.of(), history);
      case StartPlacement asked -> PlacementFacts.of(asked.of(), history);
      case AcceptOffer _, DeclineOffer _, LapseOffer _, WithdrawOffer _, RecordFollowUp _ ->
          PlacementFacts.NONE;
      case EndPlacement _ -> PlacementFacts.ofEnd(history);
    };
  }

  @Override
  public Decision<PlacementEvent> decide(
      PlacementCommand command, Placement is, PlacementFacts facts, Provenance by) {
    return switch (command) {
      case MakeOffer asked -> offer(asked, is, facts);
      case AcceptOffer asked -> acceptOffer(asked, is);
      case DeclineOffer asked -> decline(asked, is);
      case LapseOffer asked -> lapse(asked, is);
      case WithdrawOffer asked -> withdraw(asked, is);
      case StartPlacement asked -> start(asked, is, facts);
      case RecordFollowUp asked -> followUp(asked, is);
      case EndPlacement asked -> end(asked, is, facts);
    };
  }

  /// Only who passed the interview is offered the job of a vacancy, and no more people than it has
  /// openings (S19).
  private static Decision<PlacementEvent> offer(
      MakeOffer asked, Placement is, PlacementFacts facts) {
    var of = asked.of();
    var offered =
        new PlacementOffered(
            of, asked.kind(), asked.wage(), asked.on().plusDays(facts.offerDays()));
    return switch (is) {
      case Offered open when open.as().equals(offered) -> alreadySo();
      case Placement.None _ -> {
        var no = groundless(of, facts);
        if (no != null) {
          yield refuse(no);
        }
        if (facts.withdrawn()) {
          yield refuse(new AccessDenied(of.employer()));
        }
        if (of.referral() != null && !facts.interviewed()) {
          yield refuse(new IllegalTransition(of.referral().value(), "NOT_INTERVIEWED"));
        }
        if (of.vacancy() == null) {
          yield accept(offered);
        }
        yield facts.openings() == 0
            ? refuse(new IllegalTransition(of.vacancy().value(), "CLOSED"))
            : Decision.<PlacementEvent>accept(offered)
                .claiming(
                    new Claim.Share(
                        OPENINGS,
                        of.vacancy().value(),
                        of.placement().value(),
                        1,
                        facts.openings(),
                        new OpeningsExhausted(of.vacancy(), facts.openings())));
      }
      default -> refuse(new AlreadyExists(of.placement().value()));
    };
  }

  private static @Nullable Refusal groundless(PlacementRef of, PlacementFacts facts) {
    if (facts.nobody() != null) {
      return facts.nobody();
    }
    return of.certificate() != null && !facts.certificate()
        ? new NotFound(of.certificate().value())
        : null;
  }

  private static Decision<PlacementEvent> acceptOffer(AcceptOffer asked, Placement is) {
    return switch (is) {
      case Offered open -> accept(new OfferAccepted(open.as().of(), asked.on()));
      case Accepted already when already.accepted().on().equals(asked.on()) -> alreadySo();
      default -> not(asked.placement(), is);
    };
  }

  /// Also what was accepted before: nobody is forced into a job.
  private static Decision<PlacementEvent> decline(DeclineOffer asked, Placement is) {
    return switch (is) {
      case Offered open -> given(new OfferDeclined(open.as().of(), asked.reason()), open.as().of());
      case Accepted taken ->
          given(new OfferDeclined(taken.as().of(), asked.reason()), taken.as().of());
      case Declined _ -> alreadySo();
      default -> not(asked.placement(), is);
    };
  }

  private static Decision<PlacementEvent> lapse(LapseOffer asked, Placement is) {
    return switch (is) {
      case Offered open -> given(new OfferLapsed(open.as().of()), open.as().of());
      case Declined _ -> alreadySo();
      default -> not(asked.placement(), is);
    };
  }

  private static Decision<PlacementEvent> withdraw(WithdrawOffer asked, Placement is) {
    return switch (is) {
      case Offered open ->
          given(new OfferWithdrawn(open.as().of(), asked.reason()), open.as().of());
      case Accepted taken ->
          given(new OfferWithdrawn(taken.as().of(), asked.reason()), taken.as().of());
      case EmployerWithdrew _ -> alreadySo();
      default -> not(asked.placement(), is);
    };
  }

  /// The opening is free for the next.
  private static Decision<PlacementEvent> given(PlacementEvent back, PlacementRef of) {
    return of.vacancy() == null
        ? accept(back)
        : Decision.<PlacementEvent>accept(back)
            .claiming(
                new Claim.ReleaseShare(OPENINGS, of.vacancy().value(), of.placement().value()));
  }

  private static Decision<PlacementEvent> start(
      StartPlacement asked, Placement is, PlacementFacts facts) {
    var of = asked.of();
    var started =
        new PlacementStarted(of, asked.kind(), asked.wage(), facts.followUpDays(), asked.on());
    return switch (is) {
      case Placement.None _ -> {
        var no = groundless(of, facts);
        yield no == null ? begin(started, facts) : refuse(no);
      }
      case Offered open when open.as().of().equals(of) -> begin(started, facts);
      case Accepted taken when taken.as().of().equals(of) -> begin(started, facts);
      case Started already when same(already.as(), started) -> alreadySo();
      case Confirmed already when same(already.as(), started) -> alreadySo();
      case Ended over when same(over.as(), started) -> alreadySo();
      case EndedEarly over when same(over.as(), started) -> alreadySo();
      case Declined _, EmployerWithdrew _ -> not(of.placement(), is);
      default -> refuse(new AlreadyExists(of.placement().value()));
    };
  }

  /// The rules about follow-up may have changed since.
  private static boolean same(PlacementStarted one, PlacementStarted other) {
    return one.of().equals(other.of())
        && one.kind() == other.kind()
        && one.wage() == other.wage()
        && one.on().equals(other.on());
  }

  /// A full-time job excludes another (R37); a place of the programme's track is taken (R5).
  private static Decision<PlacementEvent> begin(PlacementStarted started, PlacementFacts facts) {
    var of = started.of();
    var claims = new ArrayList<Claim>();
    if (isFullTime(started.kind())) {
      claims.add(
          new Claim.Take(
              FULL_TIME,
              of.person().value(),
              of.placement().value(),
              new AlreadyPlaced(of.person())));
    }
    if (facts.track() != null) {
      claims.addAll(facts.track().place(of.person()));
    }
    return Decision.<PlacementEvent>accept(started).claiming(claims.toArray(Claim[]::new));
  }

  /// Who is still there when the last question is asked is placed for good (S20).
  private static Decision<PlacementEvent> followUp(RecordFollowUp asked, Placement is) {
    return switch (is) {
      case Placement.None _ -> refuse(new NotFound(asked.placement().value()));
      case Started running -> {
        var answer = answer(asked, running.as(), running.answers().keySet());
        if (isSo(answer, running.answers())) {
          yield alreadySo();
        }
        yield asked.employed() && answer.next() == null
            ? accept(answer, new PlacementConfirmed(running.as().of(), asked.on()))
            : accept(answer);
      }
      case Confirmed running -> {
        var answer = answer(asked, running.as(), running.answers().keySet());
        yield isSo(answer, running.answers()) ? alreadySo() : accept(answer);
      }
      default -> not(asked.placement(), is);
    };
  }

  private static boolean isSo(
      PlacementFollowedUp answer, Map<Integer, PlacementFollowedUp> answers) {
    var earlier = answers.get(answer.day());
    return earlier != null
        && earlier.employed() == answer.employed()
        && earlier.wage() == answer.wage()
        && earlier.match() == answer.match()
        && earlier.on().equals(answer.on());
  }

  private static PlacementFollowedUp answer(
      RecordFollowUp asked, PlacementStarted started, Set<Integer> answered) {
    LocalDate next =
        started.followUpDays().stream()
            .filter(day -> day != asked.day() && !answered.contains(day))
            .findFirst()
            .map(started.on()::plusDays)
            .orElse(null);
    return new PlacementFollowedUp(
        started.of(), asked.day(), asked.employed(), asked.wage(), asked.match(), asked.on(), next);
  }

  private static Decision<PlacementEvent> end(
      EndPlacement asked, Placement is, PlacementFacts facts) {
    return switch (is) {
      case Placement.None _ -> refuse(new NotFound(asked.placement().value()));
      case Started running -> end(asked, running.as(), facts);
      case Confirmed running -> end(asked, running.as(), facts);
      case Ended over when isSo(asked, over.ended()) -> alreadySo();
      case EndedEarly over when isSo(asked, over.ended()) -> alreadySo();
      default -> not(asked.placement(), is);
    };
  }

  private static boolean isSo(EndPlacement asked, PlacementEnded ended) {
    return ended.on().equals(asked.on()) && ended.reason() == asked.reason();
  }

  private static Decision<PlacementEvent> end(
      EndPlacement asked, PlacementStarted started, PlacementFacts facts) {
    var of = started.of();
    var ended =
        new PlacementEnded(
            of,
            asked.on(),
            asked.reason(),
            asked.on().isBefore(started.on().plusDays(facts.earlyDays())));
    return isFullTime(started.kind())
        ? Decision.<PlacementEvent>accept(ended)
            .claiming(new Claim.Release(FULL_TIME, of.person().value(), of.placement().value()))
        : accept(ended);
  }

  private static Decision<PlacementEvent> not(PlacementId placement, Placement is) {
    return switch (is) {
      case Placement.None _ -> refuse(new NotFound(placement.value()));
      case Offered _ -> refuse(new IllegalTransition(placement.value(), "OFFERED"));
      case Accepted _ -> refuse(new IllegalTransition(placement.value(), "ACCEPTED"));
      case Declined _ -> refuse(new IllegalTransition(placement.value(), "DECLINED"));
      case EmployerWithdrew _ ->
          refuse(new IllegalTransition(placement.value(), "EMPLOYER_WITHDREW"));
      case Started _ -> refuse(new IllegalTransition(placement.value(), "STARTED"));
      case Confirmed _ -> refuse(new IllegalTransition(placement.value(), "CONFIRMED"));
      case Ended _ -> refuse(new IllegalTransition(placement.value(), "ENDED"));
      case EndedEarly _ -> refuse(new IllegalTransition(placement.value(), "ENDED_EARLY"));
    };
  }

  /// Day labour leaves room for another job.
  private static boolean isFullTime(EmploymentKind kind) {
    return switch (kind) {
      case PERMANENT, FIXED_TERM, OUTSOURCED -> true;
      case DAILY -> false;
    };
  }
}
