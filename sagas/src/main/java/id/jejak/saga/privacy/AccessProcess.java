package id.jejak.saga.privacy;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
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
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.shared.Role;
import id.jejak.saga.DataProtection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who asks what is known about them gets the dossier within `pdp.hours` (UU 27/2022, art. 7).
///
/// `deliver`: hours count on holidays too, because the law counts them so; after it the office is
/// reminded, and the request stays open until the dossier is delivered.
final class AccessProcess implements Process<AccessProcess.State> {
  record State(@Nullable PersonId person) {}

  @Override
  public String name() {
    return "access";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AccessRequested.class, DossierDelivered.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AccessRequested requested -> requested.request().value();
      case DossierDelivered delivered -> delivered.request().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AccessRequested requested ->
          Reaction.to(
              new State(requested.person()),
              new Schedule("deliver", DataProtection.deadline(recorded, bench)));
      case TimerFired fired when is.person() != null ->
          Reaction.to(
              is,
              new Send(
                  "remind",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.DOSSIER_OVERDUE,
                      Map.of("person", is.person().value()),
                      fired.instance().key())));
      case DossierDelivered _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
