package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Campaign.Batch;
import id.jejak.app.sample.story.Campaign.Crowd;
import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.app.sample.story.Campaign.Reason;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.AnnounceYearEnd;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// Who is certified for the first time on what was learnt elsewhere, at the cost of the office
/// (S0.7, S0.9). The money is for the workers. Who was trained before is admitted and waits; a
/// revision of the budget serves the first of the queue, and the year ends for the others.
final class Recognition {
  private static final int APPLICATION_DAYS = 8;
  private static final int DAYS_TO_REVISION = 7;
  private static final int ANNOUNCED = 1;
  private static final int CARRIED_OVER = 20;

  private final Campaign campaign;
  private final Plan plan;
  private final Participants members;
  private final Examination examination;
  private final Script.Writer script;
  private final AllocationId line;

  Recognition(
      Campaign campaign, Participants members, Examination examination, Script.Writer script) {
    this.campaign = campaign;
    this.plan = campaign.plan();
    this.members = members;
    this.examination = examination;
    this.script = script;
    this.line = AllocationId.of(plan.program(), FundingLine.CERTIFICATION);
  }

  void write() {
    allocate();
    campaign.crowds().forEach(this::recognise);
    revise();
    endOfYear();
  }

  private void allocate() {
    script.add(
        plan.at(plan.frame().epoch(), 10),
        plan.approver(),
        new ApproveAllocation(
            line,
            plan.program(),
            FundingSource.APBD,
            plan.frame().fiscalYear(),
            plan.cast().office().id(),
            plan.pks(),
            FundingLine.CERTIFICATION,
            price(admitted(Reason.WORKER)),
            new Rupiah(plan.frame().prices().certification())));
  }

  /// The trainees come in their order, batch after batch, and so they stand in the queue.
  private void recognise(Crowd crowd) {
    if (crowd.reason() == Reason.RENEWAL) {
      return;
    }
    boolean waits = crowd.reason() == Reason.TRAINEE;
    for (Batch batch : campaign.told(crowd)) {
      List<Participant> all = members.of(crowd, batch);
      LocalDate applied =
          waits
              ? plan.after(campaign.days().trainees(), batch.number() - firstTrainees())
              : plan.after(campaign.days().workers(), batch.number() % APPLICATION_DAYS);
      LocalDate admitted = examination.admit(batch, all, applied, waits ? 14 : 11);
      examination.inSession(
          batch,
          all.stream().filter(each -> each.fate().examined()).toList(),
          waits ? granted() : admitted);
    }
  }

  private int firstTrainees() {
    return campaign.crowds().stream()
        .filter(crowd -> crowd.reason() == Reason.TRAINEE)
        .mapToInt(crowd -> crowd.batches().getFirst().number())
        .min()
        .orElseThrow();
  }

  private LocalDate granted() {
    return plan.after(campaign.days().revision().plusDays(DAYS_TO_REVISION), 0);
  }

  /// One proposes, another approves.
  private void revise() {
    script.add(
        plan.at(campaign.days().revision(), 10),
        plan.payer(),
        new PrepareRevision(
            line, price(admitted(Reason.WORKER) + examined(Reason.TRAINEE)), "APBD_PERUBAHAN"));
    script.add(plan.at(granted(), 10), plan.approver(), new ReviseAllocation(line));
  }

  /// Who is not yet competent may come again next year: that money is carried over.
  private void endOfYear() {
    int year = plan.frame().fiscalYear();
    script.add(
        plan.at(plan.after(LocalDate.of(year, Month.DECEMBER, ANNOUNCED), 0), 9),
        plan.head(),
        new AnnounceYearEnd(plan.cast().office().id(), year));
    LocalDate carried = plan.after(LocalDate.of(year, Month.DECEMBER, CARRIED_OVER), 0);
    for (Crowd crowd : campaign.crowds()) {
      if (crowd.reason() != Reason.RENEWAL) {
        for (Participant each : members.told(crowd)) {
          if (each.fate() == Fate.NOT_YET) {
            script.add(
                plan.at(carried, 10),
                plan.approver(),
                new CarryOver(line, Purpose.of(plan.program(), each.candidate())));
          }
        }
      }
    }
  }

  private long admitted(Reason reason) {
    return told(reason).stream().filter(each -> each.fate().admitted()).count();
  }

  private long examined(Reason reason) {
    return told(reason).stream().filter(each -> each.fate().examined()).count();
  }

  private List<Participant> told(Reason reason) {
    return campaign.crowds().stream()
        .filter(crowd -> crowd.reason() == reason)
        .flatMap(crowd -> members.told(crowd).stream())
        .toList();
  }

  private Rupiah price(long people) {
    return new Rupiah(people * plan.frame().prices().certification());
  }
}
