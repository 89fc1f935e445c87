package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.SupportBusiness;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.program.ProgramTrack;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What becomes of people: consent to be found by employers, the job fair, work, a business of
/// their own. The office enters work and businesses once a week.
final class Outcomes {
  private static final int DAYS_LATE = 18;

  /// Nobody starts so late that nothing could be seen of it before the end.
  private static final int DAYS_BEFORE_THE_END = 14;

  private static final int DAYS_TO_FOUND = 25;
  private static final int MONTHS_TO_CHECK = 12;

  private final Plan plan;
  private final Fates fates;
  private final Set<Applicant> enteredLate;
  private final Sittings sittings;
  private final Script.Writer script;
  private final Jobs jobs;

  Outcomes(Plan plan, Fates fates, MishapFates mishaps, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.enteredLate =
        Set.copyOf(mishaps.some(placedEarly(), plan.mishaps().lateEntries(), "entered-late"));
    this.sittings = sittings;
    this.script = script;
    this.jobs = new Jobs(plan, script);
  }

  void write() {
    for (TrainingClass trainingClass : plan.classes()) {
      for (Applicant each : fates.cohort(trainingClass).completing()) {
        if (fates.consents(each)) {
          consent(each);
        }
        if (fates.findsWork(each)) {
          work(each);
        }
        if (fates.foundsBusiness(each)) {
          if (trainingClass.forFounders() && plan.ways().founding() != null) {
            foundersBusiness(each, plan.ways().founding());
          } else {
            business(each);
          }
        }
      }
    }
    if (plan.fair() != null) {
      jobFair(plan.fair());
    }
  }

  /// One in four agrees when the course ends, the others when they have the certificate.
  private void consent(Applicant who) {
    DataSubjectId subject = DataSubjectId.of(who.person());
    boolean early = plan.chance().below(4, "person", who.ordinal(), "consents-early") == 0;
    LocalDate given =
        early
            ? plan.after(Delivery.completedOn(plan, who.trainingClass()), 2)
            : plan.after(sittings.decidedOn(who), 2);
    script.add(
        plan.at(given, 13),
        plan.person(who.person()),
        new GiveConsent(
            subject, who.person(), ConsentPurpose.TALENT_POOL, plan.frame().signed().toString()));
    if (fates.withdraws(who)) {
      script.add(
          plan.at(plan.after(sittings.decidedOn(who), 20), 13),
          plan.person(who.person()),
          new WithdrawConsent(subject, who.person(), ConsentPurpose.TALENT_POOL));
    }
  }

  private void work(Applicant who) {
    var placement = new PlacementId("plc-%s-%05d".formatted(plan.key(), who.ordinal()));
    LocalDate start = startOfWork(who);
    List<Body> employers = plan.cast().employers();
    Body employer = employers.get(pick(who, "employer", employers.size()));
    script.add(
        plan.at(start, 10),
        entered(start, who, "placement"),
        plan.programAdmin(),
        new StartPlacement(
            PlacementRef.of(placement, who.person(), employer.id(), plan.program(), null),
            EmploymentKind.values()[
                plan.chance().weighted("person", who.ordinal(), "kind", 20, 50, 20, 10)],
            jobs.wage(who.ordinal()),
            start));
    LocalDate end = fates.leavesEarly(who) ? start.plusDays(35 + pick(who, "leaves", 40)) : null;
    jobs.follow(placement, employer, start, end, enteredLate.contains(who) ? DAYS_LATE : 0);
  }

  /// Who found work so early in the year that a first visit lies in it, however late it is entered.
  private List<Applicant> placedEarly() {
    int half = plan.year().getLast().wave() / 2;
    return fates.completing(plan).stream()
        .filter(each -> each.trainingClass().wave() <= half)
        .filter(each -> fates.findsWork(each) && !fates.leavesEarly(each))
        .toList();
  }

  private void business(Applicant who) {
    LocalDate start = within(sittings.decidedOn(who), 20 + pick(who, "business", 120));
    start(who, start, BusinessEvidence.VISIT_REPORT);
  }

  /// Founders start soon; another office helps some, and whether the business is still there is
  /// seen after a year.
  private void foundersBusiness(Applicant who, Ways.Founding founding) {
    LocalDate completed = Delivery.completedOn(plan, who.trainingClass());
    LocalDate start = within(completed, 3 + pick(who, "business", DAYS_TO_FOUND));
    BusinessId business = start(who, start, BusinessEvidence.REGISTRATION);
    if (pick(who, "support", 3) == 0) {
      LocalDate helped = jobs.weekly(start.plusDays(30));
      script.add(
          plan.at(helped, 10),
          plan.programAdmin(),
          new SupportBusiness(business, founding.office().id(), "PERALATAN", helped));
    }
    LocalDate checked = plan.after(start.plusMonths(MONTHS_TO_CHECK), 0);
    script.add(
        plan.at(checked, 10),
        plan.programAdmin(),
        new CheckBusiness(business, MONTHS_TO_CHECK, fates.staysInBusiness(who), checked));
  }

  private BusinessId start(Applicant who, LocalDate start, BusinessEvidence evidence) {
    var business = new BusinessId("biz-%s-%05d".formatted(plan.key(), who.ordinal()));
    script.add(
        plan.at(start, 10),
        entered(start, who, "business"),
        plan.programAdmin(),
        new RecordBusinessStart(
            new BusinessRef(business, who.person(), plan.program(), who.trainingClass().track()),
            who.trainingClass().course().title(),
            Set.of(evidence),
            start));
    return business;
  }

  /// Who has no certificate may be placed as well, counted from the end of the course.
  private LocalDate startOfWork(Applicant who) {
    boolean certified = fates.exam(who).certified();
    LocalDate since =
        certified
            ? sittings.decidedOn(who)
            : Delivery.completedOn(plan, who.trainingClass()).plusDays(30);
    return within(since, 10 + pick(who, "work", fates.leavesEarly(who) ? 60 : 120));
  }

  /// What people tell the office reaches it late now and then.
  private Instant entered(LocalDate day, Applicant who, String what) {
    return plan.at(plan.enteredOn(day, plan.frame().end(), what, who.ordinal()), 10);
  }

  private LocalDate within(LocalDate since, int days) {
    LocalDate wished = since.plusDays(days);
    LocalDate last = plan.frame().end().minusDays(DAYS_BEFORE_THE_END);
    return jobs.weekly(wished.isAfter(last) ? last.minusDays(days % 28) : wished);
  }

  /// Of a part of the story, a part of the visitors.
  private void jobFair(Fair fair) {
    var id = new JobFairId("fair-" + plan.frame().dataset());
    List<OrganizationId> employers = plan.cast().employers().stream().map(Body::id).toList();
    script.add(
        plan.at(plan.calendar().workingDayBefore(fair.day().minusDays(14)), 9),
        plan.programAdmin(),
        new AnnounceJobFair(id, fair.name(), plan.cast().office().id(), employers, fair.day()));
    List<PersonId> known =
        plan.wave(ProgramTrack.TRAINING, 1).stream()
            .flatMap(c -> fates.cohort(c).participants().stream())
            .filter(fates::isAtTheFair)
            .map(Applicant::person)
            .toList();
    long wave = plan.training().stream().filter(c -> c.wave() == 1).count();
    int visitors = (int) (fair.visitors() * plan.wave(ProgramTrack.TRAINING, 1).size() / wave);
    for (int ticket = 1; ticket <= visitors; ticket++) {
      script.add(
          plan.at(fair.day(), ticket <= visitors / 2 ? 10 : 13),
          plan.programAdmin(),
          new AttendJobFair(id, ticket, ticket <= known.size() ? known.get(ticket - 1) : null));
    }
  }

  private int pick(Applicant who, String purpose, int bound) {
    return plan.chance().below(bound, "person", who.ordinal(), purpose);
  }
}
