package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Fates.Exam;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.BreachId;
import id.jejak.messages.privacy.DataCategory;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.ErasureRefusedFor;
import id.jejak.messages.privacy.NameAffected;
import id.jejak.messages.privacy.NotifyBreach;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.ReportBreach;
import id.jejak.messages.privacy.RequestAccess;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/// What people ask about their data, and what the office owes them: copies of it; erasure, whole
/// for somebody who was never enrolled, in part for who holds a certificate, none for who is in a
/// class; and word when a laptop with their contacts is lost.
final class PrivacyRequests {
  private static final int DAYS_TO_ASK = 40;
  private static final int DAYS_TO_ANSWER = 2;

  private final Plan plan;
  private final Fates fates;
  private final MishapFates mishaps;
  private final Sittings sittings;
  private final Script.Writer script;

  PrivacyRequests(
      Plan plan, Fates fates, MishapFates mishaps, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.mishaps = mishaps;
    this.sittings = sittings;
    this.script = script;
  }

  void write() {
    var counts = plan.mishaps().privacy();
    told(settled(), counts.erasedPartly(), "erased-partly")
        .forEach(each -> erased(each, sittings.decidedOn(each).plusDays(DAYS_TO_ASK)));
    told(turnedAway(), counts.erasedFully(), "erased-fully")
        .forEach(each -> erased(each, each.trainingClass().firstDay()));
    told(fates.completing(plan), counts.erasureRefused(), "erasure-refused").forEach(this::refused);
    told(fates.completing(plan), counts.access(), "access").forEach(this::access);
    if (counts.breached() > 0) {
      breach(counts.breached());
    }
  }

  private List<Applicant> told(List<Applicant> among, int count, String purpose) {
    return mishaps.some(among, count, purpose).stream().filter(mishaps::told).toList();
  }

  /// Who has a certificate of the first half of the year, and nothing else is going on about them.
  private List<Applicant> settled() {
    int half = plan.year().getLast().wave() / 2;
    return fates.completing(plan).stream()
        .filter(each -> each.trainingClass().wave() <= half)
        .filter(each -> fates.exam(each) == Exam.COMPETENT && fates.aftermath(each) == null)
        .filter(each -> !fates.consents(each))
        .filter(each -> !fates.findsWork(each) && !fates.foundsBusiness(each))
        .toList();
  }

  private List<Applicant> turnedAway() {
    return plan.year().stream()
        .flatMap(
            each -> fates.cohort(each).ranked().stream().skip(each.intake().passAdministration()))
        .toList();
  }

  private void erased(Applicant who, LocalDate from) {
    LocalDate asked = plan.after(from, 0);
    var request = request(who);
    ask(who, request, asked);
    script.add(
        plan.at(plan.after(asked, DAYS_TO_ANSWER), 10),
        plan.programAdmin(),
        new VerifyRequester(subject(who), who.person(), request));
  }

  private void refused(Applicant who) {
    LocalDate asked = who.trainingClass().day(8);
    var request = request(who);
    ask(who, request, asked);
    script.add(
        plan.at(plan.after(asked, DAYS_TO_ANSWER), 10),
        plan.programAdmin(),
        new RefuseErasure(
            subject(who), who.person(), request, ErasureRefusedFor.RUNNING_PARTICIPATION));
  }

  private void ask(Applicant who, DataRequestId request, LocalDate day) {
    script.add(
        plan.at(day, 10),
        plan.person(who.person()),
        new RequestErasure(subject(who), who.person(), request));
  }

  private void access(Applicant who) {
    var request = new DataRequestId("dsr-%s-access-%05d".formatted(plan.key(), who.ordinal()));
    LocalDate asked = who.trainingClass().day(20);
    script.add(
        plan.at(asked, 10),
        plan.person(who.person()),
        new RequestAccess(subject(who), who.person(), request));
    script.add(
        plan.at(plan.after(asked, DAYS_TO_ANSWER), 10),
        plan.programAdmin(),
        new DeliverDossier(subject(who), who.person(), request));
  }

  /// A laptop with the lists of the first wave.
  private void breach(int people) {
    var breach = new BreachId("brc-%s-1".formatted(plan.key()));
    List<PersonId> affected =
        plan.wave(ProgramTrack.TRAINING, 1).stream()
            .flatMap(each -> fates.cohort(each).participants().stream())
            .map(Applicant::person)
            .limit(people)
            .toList();
    if (affected.isEmpty()) {
      return;
    }
    LocalDate lost = plan.wave(ProgramTrack.TRAINING, 1).getFirst().day(12);
    LocalDate noticed = plan.after(lost, 1);
    script.add(
        plan.at(noticed, 10),
        plan.programAdmin(),
        new ReportBreach(
            breach,
            EnumSet.of(DataCategory.IDENTITY, DataCategory.CONTACT),
            new Period(lost, noticed),
            "LOST_LAPTOP",
            "KEYS_CHANGED"));
    script.add(plan.at(noticed, 15), plan.programAdmin(), new NameAffected(breach, affected));
    script.add(plan.at(plan.after(noticed, 1), 10), plan.head(), new NotifyBreach(breach));
  }

  private DataRequestId request(Applicant who) {
    return new DataRequestId("dsr-%s-erasure-%05d".formatted(plan.key(), who.ordinal()));
  }

  private static DataSubjectId subject(Applicant who) {
    return DataSubjectId.of(who.person());
  }
}
