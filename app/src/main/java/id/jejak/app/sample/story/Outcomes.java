package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/// What becomes of people: consent to be found by employers, the job fair, work, a business of
/// their own. The office enters work and businesses once a week.
final class Outcomes {
  private static final List<Integer> FOLLOW_UPS = List.of(30, 90, 180);

  /// Nobody starts so late that nothing could be seen of it before the end.
  private static final int DAYS_BEFORE_THE_END = 14;

  private final Plan plan;
  private final Fates fates;
  private final Certification certification;
  private final Script.Writer script;

  Outcomes(Plan plan, Fates fates, Certification certification, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.certification = certification;
    this.script = script;
  }

  void write() {
    for (Plan.TrainingClass trainingClass : plan.classes()) {
      for (Applicant each : fates.cohort(trainingClass).completing()) {
        if (fates.consents(each)) {
          consent(each);
        }
        if (fates.findsWork(each)) {
          work(each);
        }
        if (fates.foundsBusiness(each)) {
          business(each);
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
            : plan.after(certification.decidedOn(who), 2);
    script.add(
        plan.at(given, 13),
        plan.person(who.person()),
        new GiveConsent(
            subject, who.person(), ConsentPurpose.TALENT_POOL, plan.frame().signed().toString()));
    if (fates.withdraws(who)) {
      script.add(
          plan.at(plan.after(certification.decidedOn(who), 20), 13),
          plan.person(who.person()),
          new WithdrawConsent(subject, who.person(), ConsentPurpose.TALENT_POOL));
    }
  }

  private void work(Applicant who) {
    var placement = new PlacementId("plc-%s-%05d".formatted(plan.key(), who.ordinal()));
    LocalDate start = startOfWork(who);
    List<Plan.Body> employers = plan.cast().employers();
    OrganizationId employer = employers.get(pick(who, "employer", employers.size())).id();
    script.add(
        plan.at(start, 10),
        entered(start, who, "placement"),
        plan.programAdmin(),
        new StartPlacement(
            PlacementRef.of(placement, who.person(), employer, plan.program(), null),
            EmploymentKind.values()[
                plan.chance().weighted("person", who.ordinal(), "kind", 20, 50, 20, 10)],
            WageBand.values()[plan.chance().weighted("person", who.ordinal(), "wage", 25, 55, 20)],
            start));
    LocalDate end = fates.leavesEarly(who) ? start.plusDays(35 + pick(who, "leaves", 40)) : null;
    for (int days : FOLLOW_UPS) {
      LocalDate due = weekly(start.plusDays(days));
      if (!due.isAfter(plan.frame().end())
          && (end == null || start.plusDays(days + 7L).isBefore(end))) {
        script.add(
            plan.at(due, 10),
            plan.programAdmin(),
            new RecordFollowUp(placement, days, true, null, JobMatch.NOT_ASKED, due));
      }
    }
    if (end != null) {
      script.add(
          plan.at(weekly(end), 13),
          new Actor(employer.value() + ".hr", Role.COMPANY, employer),
          new EndPlacement(placement, end, EndReason.RESIGNED));
    }
  }

  private void business(Applicant who) {
    LocalDate start = within(certification.decidedOn(who), 20 + pick(who, "business", 120));
    script.add(
        plan.at(start, 10),
        entered(start, who, "business"),
        plan.programAdmin(),
        new RecordBusinessStart(
            new BusinessRef(
                new BusinessId("biz-%s-%05d".formatted(plan.key(), who.ordinal())),
                who.person(),
                plan.program(),
                ProgramTrack.TRAINING),
            who.trainingClass().course().title(),
            Set.of(BusinessEvidence.VISIT_REPORT),
            start));
  }

  /// Who has no certificate may be placed as well, counted from the end of the course.
  private LocalDate startOfWork(Applicant who) {
    boolean certified = fates.exam(who).certified();
    LocalDate since =
        certified
            ? certification.decidedOn(who)
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
    return weekly(wished.isAfter(last) ? last.minusDays(days % 28) : wished);
  }

  /// The office enters these things on Thursdays, or on the working day after.
  private LocalDate weekly(LocalDate day) {
    return plan.after(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)), 0);
  }

  /// Of a part of the story, a part of the visitors.
  private void jobFair(Plan.Fair fair) {
    var id = new JobFairId("fair-" + plan.frame().dataset());
    List<OrganizationId> employers = plan.cast().employers().stream().map(Plan.Body::id).toList();
    script.add(
        plan.at(plan.calendar().workingDayBefore(fair.day().minusDays(14)), 9),
        plan.programAdmin(),
        new AnnounceJobFair(id, fair.name(), plan.cast().office().id(), employers, fair.day()));
    List<PersonId> known =
        plan.wave(1).stream()
            .flatMap(c -> fates.cohort(c).participants().stream())
            .filter(fates::isAtTheFair)
            .map(Applicant::person)
            .toList();
    long wave = plan.year().stream().filter(c -> c.wave() == 1).count();
    int visitors = (int) (fair.visitors() * plan.wave(1).size() / wave);
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
