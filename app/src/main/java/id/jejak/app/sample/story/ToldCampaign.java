package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;

/// A campaign, told in stages; what processes do is left to them.
public final class ToldCampaign {
  private static final int TRANSITION_DAYS = 60;

  private final Campaign campaign;
  private final Plan plan;
  private final Script.Writer script;

  public ToldCampaign(Campaign campaign) {
    this.campaign = campaign;
    this.plan = campaign.plan();
    this.script = new Script.Writer(plan.frame().dataset());
    var staff = new Staff(plan, new MishapFates(plan));
    var institutions = new Institutions(plan, staff, script);
    institutions.agree();
    institutions.license();
    programme();
    var members = new Participants(campaign);
    for (Campaign.Crowd crowd : campaign.crowds()) {
      members.told(crowd).forEach(who -> register(crowd.reason(), who));
    }
    var examination = new Examination(plan, staff, script);
    new Renewals(campaign, members, examination, script).write();
    new Recognition(campaign, members, examination, script).write();
  }

  /// For what a programme has beside the common course of things.
  public Script.Writer script() {
    return script;
  }

  private void programme() {
    LocalDate epoch = plan.frame().epoch();
    script.add(
        plan.at(epoch, 9),
        plan.programAdmin(),
        new PlanProgram(
            plan.program(),
            plan.frame().program(),
            plan.cast().office().id(),
            null,
            plan.pks(),
            plan.frame().fiscalYear(),
            new Period(epoch, plan.frame().end())));
    for (Campaign.Renewed each : campaign.renewed()) {
      script.add(
          plan.at(epoch, 12),
          plan.authority(),
          new PublishSchemeVersion(
              each.next().schemeId(),
              each.next().terms(),
              each.change(),
              new TransitionPlan(
                  epoch.plusDays(TRANSITION_DAYS), TransitionPlan.Candidates.FINISH)));
    }
  }

  private void register(Campaign.Reason reason, Participant who) {
    LocalDate day =
        switch (reason) {
          case RENEWAL -> plan.frame().epoch();
          case WORKER -> plan.calendar().workingDayBefore(campaign.days().workers());
          case TRAINEE -> plan.calendar().workingDayBefore(campaign.days().trainees());
        };
    script.add(
        plan.at(day, 13),
        plan.programAdmin(),
        new RegisterPerson(
            who.person(),
            Personal.of(who.person(), who.identity()),
            Personal.of(who.person(), who.name()),
            Personal.of(who.person(), who.birth()),
            who.sex(),
            who.education(),
            who.district().code(),
            Personal.of(
                DataSubjectId.of(who.person()),
                new Contact(
                    "0800-%04d".formatted(who.ordinal()),
                    "peserta%05d@contoh.invalid".formatted(who.ordinal()))),
            true));
    script.add(
        plan.at(day, 14),
        plan.programAdmin(),
        new VerifyIdentity(who.person(), IdentityCheck.VERIFIED));
  }
}
