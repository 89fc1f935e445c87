package id.jejak.app.sample.story;

import id.jejak.app.sample.Quota;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Campaign.Crowd;
import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.app.sample.story.Campaign.Reason;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.InviteToRenew;
import id.jejak.messages.certification.Verification;
import java.time.LocalDate;
import java.util.List;

/// Who holds a certificate from elsewhere (S0.8): it is recorded, its holder is told that it can be
/// renewed, and comes or does not. Where the scheme has the units that it always had, evidence of
/// current competence is enough; where it gained some, they are assessed.
final class Renewals {
  private static final int WORKING_DAYS_TO_CONTACT = 2;
  private static final int WORKING_DAYS_TO_APPLY = 6;

  /// Batches come one after the other, so many days on end.
  private static final int DAYS = 10;

  private final Campaign campaign;
  private final Plan plan;
  private final Participants members;
  private final Examination examination;
  private final Script.Writer script;
  private final List<Verification> verified;

  Renewals(Campaign campaign, Participants members, Examination examination, Script.Writer script) {
    this.campaign = campaign;
    this.plan = campaign.plan();
    this.members = members;
    this.examination = examination;
    this.script = script;
    this.verified =
        Quota.deal(
            campaign.crowds().stream().mapToInt(Crowd::size).sum(),
            List.of(
                Verification.ORIGINAL_SEEN,
                Verification.CONFIRMED_BY_ISSUER,
                Verification.DECLARED),
            new int[] {70, 20, 10},
            plan.chance(),
            "holder",
            "verification");
  }

  void write() {
    for (Crowd crowd : campaign.crowds()) {
      if (crowd.reason() == Reason.RENEWAL) {
        members.told(crowd).forEach(this::recordAndTell);
        campaign.told(crowd).forEach(batch -> renew(crowd, batch));
      }
    }
  }

  private void recordAndTell(Participant who) {
    if (who.held() == null) {
      return;
    }
    LocalDate epoch = plan.frame().epoch();
    script.add(
        plan.at(epoch, 15),
        plan.lspAdmin(who.batch().lsp()),
        new ImportExternalCertificate(
            who.person(),
            who.heldUnder(),
            who.issuer(),
            who.number(),
            who.held(),
            verified.get(who.ordinal() - 1)));
    LocalDate contacted = plan.after(epoch, WORKING_DAYS_TO_CONTACT);
    script.add(
        plan.at(contacted, 9),
        plan.programAdmin(),
        new InviteToRenew(who.certificate(), contacted));
  }

  private void renew(Crowd crowd, Campaign.Batch batch) {
    List<Participant> all = members.of(crowd, batch);
    LocalDate applied =
        plan.after(plan.frame().epoch(), WORKING_DAYS_TO_APPLY + batch.number() % DAYS);
    LocalDate admitted = examination.admit(batch, all, applied, 10);
    examination.onPortfolio(
        batch, all.stream().filter(each -> each.fate() == Fate.ON_PORTFOLIO).toList(), admitted);
    examination.inSession(
        batch, all.stream().filter(each -> each.fate().examined()).toList(), admitted);
  }
}
