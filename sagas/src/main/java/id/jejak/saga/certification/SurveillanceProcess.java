package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.RecordNoResponse;
import id.jejak.messages.certification.StartSurveillance;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceId;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Surveillance (S14): every so many months of the scheme version the holder is asked, with a term
/// to reply, and once more after it; each time the holder is told by when. Silence twice suspends
/// the certificate; a concern opens a case, and the case decides.
///
/// `ask`: the start of the day on which the months are full, as long as the certificate is good on
/// it. `reply`: the end of the day `surveillance.replyDays` days after the question. These are days
/// of the certificate, so holidays do not move them.
final class SurveillanceProcess implements Process<SurveillanceProcess.State> {
  /// @param from the first day of validity; null before the certificate is heard of
  /// @param to the last one
  record State(
      CertificateId certificate,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int months,
      int round,
      int silences) {
    private SurveillanceId current() {
      return SurveillanceId.of(certificate, round);
    }

    private State in(int next) {
      return new State(certificate, from, to, months, next, 0);
    }

    private State silent(int times) {
      return new State(certificate, from, to, months, round, times);
    }
  }

  private static final String ASK = "ask";
  private static final String REPLY = "reply";
  private static final Set<String> EXPECTED = Set.of("ILLEGAL_TRANSITION", "CASE_ALREADY_OPEN");

  @Override
  public String name() {
    return "surveillance";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificateIssued.class,
        SurveillanceStarted.class,
        SurveillancePassed.class,
        SurveillanceConcern.class,
        SurveillanceNoResponse.class,
        CertificateExpired.class,
        CertificateWithdrawn.class,
        CertificateSuperseded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateIssued issued -> issued.of().certificate().value();
      case SurveillanceEvent answer -> answer.of().certificate().value();
      case CertificateExpired expired -> expired.of().certificate().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().certificate().value();
      case CertificateSuperseded superseded -> superseded.of().certificate().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new CertificateId(key), null, null, 0, 0, 0);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CertificateIssued issued -> begin(is, issued, today, bench);
      case TimerFired fired when fired.timer().equals(ASK) -> ask(is, today, bench);
      case TimerFired _ ->
          Reaction.to(
              is,
              new Send(
                  "silence",
                  new RecordNoResponse(is.current(), is.silences() + 1, replyBy(today, bench))));
      case SurveillanceStarted started -> Reaction.to(is, tell(started, started.replyBy(), 1));
      case SurveillanceNoResponse silent when silent.surveillance().equals(is.current()) ->
          silent(is, silent, today, bench);
      case SurveillancePassed passed when passed.surveillance().equals(is.current()) ->
          next(is.in(is.round() + 1), bench).and(new Cancel(REPLY));
      case SurveillanceConcern concern -> concern(is, concern, today, bench);
      case CertificateExpired _, CertificateWithdrawn _, CertificateSuperseded _ ->
          Reaction.to(is).end();
      // Answered, or over, or in another case meanwhile.
      case StepRefused no when EXPECTED.contains(no.code()) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  /// The rounds of a certificate that takes another one's place go on where they are.
  private static Reaction<State> begin(
      State is, CertificateIssued issued, LocalDate today, Bench bench) {
    int months = issued.surveillanceMonths();
    if (months == 0) {
      return Reaction.to(is).end();
    }
    LocalDate from = issued.validity().from();
    int round = 1;
    while (from.plusMonths((long) months * round).isBefore(today)) {
      round++;
    }
    return next(new State(is.certificate(), from, issued.validity().to(), months, round, 0), bench);
  }

  private static Reaction<State> next(State is, Bench bench) {
    if (is.from() == null || is.to() == null) {
      return Reaction.to(is);
    }
    LocalDate day = is.from().plusMonths((long) is.months() * is.round());
    return day.isBefore(is.to())
        ? Reaction.to(is, new Schedule(ASK, bench.calendar().at(day, LocalTime.MIDNIGHT)))
        : Reaction.to(is);
  }

  private static Reaction<State> ask(State is, LocalDate today, Bench bench) {
    LocalDate replyBy = replyBy(today, bench);
    return Reaction.to(
        is,
        new Send("ask", new StartSurveillance(is.certificate(), is.round(), replyBy)),
        new Schedule(REPLY, bench.calendar().endOf(replyBy)));
  }

  private static Reaction<State> silent(
      State is, SurveillanceNoResponse silent, LocalDate today, Bench bench) {
    if (silent.times() == 1) {
      return Reaction.to(
          is.silent(1),
          tell(silent, silent.replyBy(), 2),
          new Schedule(REPLY, bench.calendar().endOf(silent.replyBy())));
    }
    return next(is.in(is.round() + 1), bench)
        .and(
            new Send(
                "suspend",
                new SuspendCertificate(is.certificate(), today, "SURVEILLANCE_UNANSWERED", null)));
  }

  private static Reaction<State> concern(
      State is, SurveillanceConcern concern, LocalDate today, Bench bench) {
    String subject = is.certificate().value();
    String cause = concern.surveillance().value();
    var open =
        new Send(
            "case",
            new OpenCase(
                CaseId.of(CaseKind.SUSPENSION, subject, cause),
                CaseKind.SUSPENSION,
                subject,
                concern.of().person(),
                is.certificate(),
                concern.of().assessment(),
                cause,
                today.plusDays(bench.rules().number("case.days"))));
    return concern.surveillance().equals(is.current())
        ? next(is.in(is.round() + 1), bench).and(new Cancel(REPLY), open)
        : Reaction.to(is, open);
  }

  private static Send tell(SurveillanceEvent asked, LocalDate replyBy, int time) {
    String certificate = asked.of().certificate().value();
    return new Send(
        "tell:" + time,
        RequestNotification.to(
            asked.of().person(),
            Template.SURVEILLANCE_QUESTION,
            Map.of("certificate", certificate, "day", replyBy.toString()),
            certificate,
            replyBy.toString()));
  }

  private static LocalDate replyBy(LocalDate today, Bench bench) {
    return today.plusDays(bench.rules().number("surveillance.replyDays"));
  }
}
