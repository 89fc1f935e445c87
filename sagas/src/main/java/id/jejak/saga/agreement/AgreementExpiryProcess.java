package id.jejak.saga.agreement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of an agreement (S29): the parties are reminded in good time, and when its last day is
/// over it expires. From then on nothing new is begun under it; what runs finishes under its terms.
///
/// `remind-90`, `remind-30` (`agreement.reminders`): the start of that day before the last one;
/// those that lie before the day on which the end is learnt are left out. `expire`: the end of the
/// last day. An amendment that moves the end moves them all. These are days of the agreement and
/// not of an office, so holidays do not move them.
final class AgreementExpiryProcess implements Process<AgreementExpiryProcess.State> {
  /// @param to the last day that was agreed on
  record State(AgreementId agreement, @Nullable LocalDate to) {}

  private static final String REMIND = "remind-";
  private static final Set<String> OVER = Set.of("EXPIRED", "TERMINATED");

  @Override
  public String name() {
    return "agreement-expiry";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AgreementDrafted.class,
        AgreementSigned.class,
        AgreementAmended.class,
        AgreementExpiring.class,
        AgreementTerminated.class,
        AgreementExpired.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AgreementDrafted drafted -> drafted.agreement().value();
      case AgreementSigned signed -> signed.agreement().value();
      case AgreementAmended amended -> amended.agreement().value();
      case AgreementExpiring expiring -> expiring.agreement().value();
      case AgreementTerminated terminated -> terminated.agreement().value();
      case AgreementExpired expired -> expired.agreement().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AgreementId(key), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case AgreementDrafted drafted ->
          Reaction.to(new State(is.agreement(), drafted.terms().term().to()));
      case AgreementSigned _ when is.to() != null -> Reaction.to(is, timers(is.to(), today, bench));
      case AgreementAmended amended -> {
        LocalDate to = amended.terms().term().to();
        yield Reaction.to(new State(is.agreement(), to), timers(to, today, bench));
      }
      case TimerFired fired when fired.timer().startsWith(REMIND) ->
          Reaction.to(
              is,
              new Send(
                  fired.timer(),
                  new RemindOfAgreementExpiry(
                      is.agreement(), Integer.parseInt(fired.timer().substring(REMIND.length())))));
      case TimerFired _ -> Reaction.to(is, new Send("expire", new ExpireAgreement(is.agreement())));
      case AgreementExpiring expiring -> Reaction.to(is, tell(expiring));
      case AgreementTerminated _, AgreementExpired _ -> Reaction.to(is).end();
      // Terminated meanwhile; or prolonged, and the timers are about to be set again.
      case StepRefused no when no.overtaken(OVER) -> Reaction.to(is);
      case StepRefused no when no.step().equals("expire") && no.overtaken(Set.of("SIGNED")) ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static List<Act> tell(AgreementExpiring expiring) {
    String agreement = expiring.agreement().value();
    String day = expiring.to().toString();
    return expiring.parties().stream()
        .<Act>map(party ->
            new Send(
                "tell-" + expiring.daysLeft() + ":" + party,
                RequestNotification.to(
                    party,
                    Template.AGREEMENT_EXPIRING,
                    Map.of("agreement", agreement, "day", day),
                    agreement,
                    day,
                    String.valueOf(expiring.daysLeft()))))
        .toList();
  }

  private static List<Act> timers(LocalDate to, LocalDate today, Bench bench) {
    var acts = new ArrayList<Act>();
    for (String days : bench.rules().text("agreement.reminders").split("/")) {
      LocalDate day = to.minusDays(Integer.parseInt(days));
      acts.add(
          day.isBefore(today)
              ? new Cancel(REMIND + days)
              : new Schedule(REMIND + days, bench.calendar().at(day, LocalTime.MIDNIGHT)));
    }
    acts.add(new Schedule("expire", bench.calendar().endOf(to)));
    return acts;
  }
}
