package id.jejak.saga.certification;

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
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Expiry and renewal (S13): the holder is reminded in good time, and the certificate expires when
/// its last day is over.
///
/// `remind-180`, `remind-90`, `remind-30` (`renewal.reminders`): the start of that day before the
/// last one; reminders that lie before the first day of validity are left out, and of those that
/// are past when the certificate becomes known only the last is given. `expire`: the end of the
/// last day. Certificates from elsewhere are watched as well. These are days of the certificate and
/// not of an office, so holidays do not move them. Nothing revives an expired or withdrawn
/// certificate (R30): an instance that ended stays ended.
final class RenewalProcess implements Process<RenewalProcess.State> {
  record State(CertificateId certificate) {}

  private static final String REMIND = "remind-";
  private static final List<String> OVER = List.of("EXPIRED", "WITHDRAWN", "SUPERSEDED");

  @Override
  public String name() {
    return "renewal";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificateIssued.class,
        ExternalCertificateRecorded.class,
        CertificateRenewed.class,
        CertificateSuperseded.class,
        CertificateExpired.class,
        CertificateWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateIssued issued -> issued.of().certificate().value();
      case ExternalCertificateRecorded recorded -> recorded.of().certificate().value();
      case CertificateRenewed renewed -> renewed.of().certificate().value();
      case CertificateSuperseded superseded -> superseded.of().certificate().value();
      case CertificateExpired expired -> expired.of().certificate().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().certificate().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new CertificateId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CertificateIssued issued -> Reaction.to(is, timers(issued.validity(), today, bench));
      case ExternalCertificateRecorded external ->
          Reaction.to(is, timers(external.validity(), today, bench));
      case CertificateRenewed _ -> Reaction.to(is, silence(bench));
      case TimerFired fired when fired.timer().startsWith(REMIND) ->
          Reaction.to(
              is,
              new Send(
                  fired.timer(),
                  new RemindOfExpiry(
                      is.certificate(),
                      Integer.parseInt(fired.timer().substring(REMIND.length())))));
      case TimerFired _ ->
          Reaction.to(is, new Send("expire", new ExpireCertificate(is.certificate())));
      case CertificateExpired _, CertificateWithdrawn _, CertificateSuperseded _ ->
          Reaction.to(is).end();
      // Withdrawn or expired meanwhile; its event is on the way.
      case StepRefused no when no.overtaken(OVER) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  /// Whoever is heard of late is reminded at once, but once.
  private static List<Act> timers(Period validity, LocalDate today, Bench bench) {
    var acts = new ArrayList<Act>();
    @Nullable Act late = null;
    for (String days : reminders(bench)) {
      LocalDate day = validity.to().minusDays(Integer.parseInt(days));
      var remind = new Schedule(REMIND + days, bench.calendar().at(day, LocalTime.MIDNIGHT));
      if (!day.isBefore(validity.from())) {
        if (day.isBefore(today)) {
          late = remind;
        } else {
          acts.add(remind);
        }
      }
    }
    if (late != null && !today.isAfter(validity.to())) {
      acts.addFirst(late);
    }
    acts.add(new Schedule("expire", bench.calendar().endOf(validity.to())));
    return acts;
  }

  /// Who has renewed needs no reminder.
  private static List<Act> silence(Bench bench) {
    return Arrays.stream(reminders(bench)).<Act>map(days -> new Cancel(REMIND + days)).toList();
  }

  private static String[] reminders(Bench bench) {
    return bench.rules().text("renewal.reminders").split("/");
  }
}
