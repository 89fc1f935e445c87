package id.jejak.saga.vacancy;

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
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WithdrawOffer;
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.CancelReferral;
import id.jejak.messages.vacancy.CloseVacancy;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A vacancy from its posting to its end (S19). Who is referred is invited; when it ends, open
/// referrals end with it, and when the employer withdraws it, pending offers too. Somebody began to
/// work and it is not reported filled (Perpres 57/2023, article 6): the employer is reminded after
/// `vacancy.reportDays` working days (`report`). On the evening of its last day (`validity`) it is
/// closed.
final class VacancyProcess implements Process<VacancyProcess.State> {
  private static final String REFERRAL = "REFERRAL";
  private static final String OFFER = "OFFER";

  /// @param employer null before it is posted
  /// @param hired somebody began to work
  record State(VacancyId vacancy, @Nullable OrganizationId employer, boolean hired) {}

  @Override
  public String name() {
    return "vacancy";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        VacancyPosted.class,
        VacancyUpdated.class,
        VacancyFilledReported.class,
        VacancyClosed.class,
        VacancyWithdrawn.class,
        ReferralMade.class,
        JobApplied.class,
        JobInterviewed.class,
        ApplicantRejected.class,
        JobApplicationWithdrawn.class,
        PlacementOffered.class,
        OfferDeclined.class,
        OfferLapsed.class,
        OfferWithdrawn.class,
        PlacementStarted.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case VacancyPosted posted -> posted.vacancy().value();
      case VacancyUpdated updated -> updated.vacancy().value();
      case VacancyFilledReported filled -> filled.vacancy().value();
      case VacancyClosed closed -> closed.vacancy().value();
      case VacancyWithdrawn withdrawn -> withdrawn.vacancy().value();
      case ReferralMade made -> made.of().vacancy().value();
      case JobApplied applied -> applied.of().vacancy().value();
      case JobInterviewed interviewed -> interviewed.of().vacancy().value();
      case ApplicantRejected rejected -> rejected.of().vacancy().value();
      case JobApplicationWithdrawn withdrawn -> withdrawn.of().vacancy().value();
      case PlacementOffered offered -> of(offered.of());
      case OfferDeclined declined -> of(declined.of());
      case OfferLapsed lapsed -> of(lapsed.of());
      case OfferWithdrawn withdrawn -> of(withdrawn.of());
      case PlacementStarted started -> of(started.of());
      default -> null;
    };
  }

  private static @Nullable String of(PlacementRef of) {
    return of.vacancy() == null ? null : of.vacancy().value();
  }

  @Override
  public State begin(String key) {
    return new State(new VacancyId(key), null, false);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case VacancyPosted posted -> open(is, posted.employer(), posted.terms(), bench);
      case VacancyUpdated updated -> open(is, updated.employer(), updated.terms(), bench);
      case ReferralMade made -> invite(is, made);
      case JobApplied applied ->
          Reaction.to(is, new Note(applied.of().referral().value(), REFERRAL));
      case JobInterviewed interview when !interview.passed() ->
          Reaction.to(is, new Strike(interview.of().referral().value()));
      case ApplicantRejected rejected ->
          Reaction.to(is, new Strike(rejected.of().referral().value()));
      case JobApplicationWithdrawn withdrawn ->
          Reaction.to(is, new Strike(withdrawn.of().referral().value()));
      case PlacementOffered offered -> offered(is, offered.of());
      case OfferDeclined declined -> Reaction.to(is, new Strike(declined.of().placement().value()));
      case OfferLapsed lapsed -> Reaction.to(is, new Strike(lapsed.of().placement().value()));
      case OfferWithdrawn withdrawn ->
          Reaction.to(is, new Strike(withdrawn.of().placement().value()));
      case PlacementStarted started -> began(is, started, bench);
      case TimerFired fired when fired.timer().equals("report") -> remind(is);
      case TimerFired _ ->
          Reaction.to(
              is,
              new Send(
                  "close",
                  new CloseVacancy(is.vacancy(), is.hired() ? "NOT_REPORTED" : "EXPIRED")));
      case VacancyFilledReported _ -> end(is, "VACANCY_FILLED", false, bench);
      case VacancyClosed _ -> end(is, "VACANCY_CLOSED", false, bench);
      case VacancyWithdrawn withdrawn -> end(is, withdrawn.reason(), true, bench);
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> open(
      State is, OrganizationId employer, VacancyTerms terms, Bench bench) {
    var next = new State(is.vacancy(), employer, is.hired());
    return terms.validity() == null
        ? Reaction.to(next)
        : Reaction.to(
            next, new Schedule("validity", bench.calendar().endOf(terms.validity().to())));
  }

  private static Reaction<State> invite(State is, ReferralMade made) {
    return Reaction.to(
        is,
        new Note(made.of().referral().value(), REFERRAL),
        new Send(
            "invite:" + made.of().referral(),
            RequestNotification.to(
                made.of().person(),
                Template.VACANCY_INVITATION,
                Map.of("vacancy", is.vacancy().value()),
                made.of().referral().value())));
  }

  private static Reaction<State> offered(State is, PlacementRef of) {
    var noted = Reaction.to(is, new Note(of.placement().value(), OFFER));
    return of.referral() == null ? noted : noted.and(new Strike(of.referral().value()));
  }

  private static Reaction<State> began(State is, PlacementStarted started, Bench bench) {
    var calendar = bench.calendar();
    var due = calendar.plusWorkingDays(started.on(), bench.rules().number("vacancy.reportDays"));
    return Reaction.to(
        new State(is.vacancy(), is.employer(), true),
        new Strike(started.of().placement().value()),
        new Schedule("report", calendar.endOf(due)));
  }

  private static Reaction<State> remind(State is) {
    var employer = is.employer();
    return employer == null
        ? Reaction.to(is)
        : Reaction.to(
            is,
            new Send(
                "remind",
                RequestNotification.to(
                    employer,
                    Template.VACANCY_FILLED_UNREPORTED,
                    Map.of("vacancy", is.vacancy().value()),
                    is.vacancy().value())));
  }

  private static Reaction<State> end(State is, String why, boolean withOffers, Bench bench) {
    var acts = new ArrayList<Act>();
    for (Entry entry : bench.todo().entries()) {
      if (entry.note().equals(REFERRAL)) {
        acts.add(
            new Send(
                "cancel:" + entry.item(), new CancelReferral(new ReferralId(entry.item()), why)));
      } else if (withOffers) {
        acts.add(
            new Send(
                "withdraw:" + entry.item(), new WithdrawOffer(new PlacementId(entry.item()), why)));
      }
    }
    return Reaction.to(is, acts).end();
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    return switch (no.step().replaceFirst(":.*", "") + " " + no.code()) {
      // Somebody else was faster; what ended it is on the way.
      case "close ILLEGAL_TRANSITION" -> Reaction.to(is);
      case "cancel ILLEGAL_TRANSITION", "withdraw ILLEGAL_TRANSITION" -> Reaction.to(is).end();
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}
