package id.jejak.saga.placement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An offer of a job (S19): it stands until the evening of its last day (`answer`), then it lapses;
/// on the working day before, the person is reminded (`remind`).
final class JobOfferProcess implements Process<JobOfferProcess.State> {
  /// @param person whom the offer was made to; null before it was
  record State(PlacementId placement, @Nullable PersonId person) {}

  @Override
  public String name() {
    return "job-offer";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        PlacementOffered.class, OfferAccepted.class, OfferDeclined.class, OfferWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case PlacementOffered offered -> offered.of().placement().value();
      case OfferAccepted accepted -> accepted.of().placement().value();
      case OfferDeclined declined -> declined.of().placement().value();
      case OfferWithdrawn withdrawn -> withdrawn.of().placement().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new PlacementId(key), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case PlacementOffered offered when is.person() == null -> offered(is, offered, bench);
      case OfferAccepted _, OfferDeclined _, OfferWithdrawn _ -> Reaction.to(is).end();
      case TimerFired fired when fired.timer().equals("remind") -> remind(is);
      case TimerFired _ -> Reaction.to(is, new Send("lapse", new LapseOffer(is.placement()))).end();
      // It was answered, or the job began, at the last moment.
      case StepRefused no when no.step().equals("lapse") && no.overtaken() -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> offered(State is, PlacementOffered offered, Bench bench) {
    var calendar = bench.calendar();
    return Reaction.to(
        new State(is.placement(), offered.of().person()),
        new Schedule(
            "remind",
            calendar.at(calendar.workingDayBefore(offered.answerBy()), LocalTime.of(8, 0))),
        new Schedule("answer", calendar.endOf(offered.answerBy())));
  }

  private static Reaction<State> remind(State is) {
    var person = is.person();
    return person == null
        ? Reaction.to(is)
        : Reaction.to(
            is,
            new Send(
                "remind",
                RequestNotification.to(
                    person,
                    Template.OFFER_EXPIRING,
                    Map.of("placement", is.placement().value()),
                    is.placement().value())));
  }
}
