package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.ADMIN;
import static id.jejak.app.sample.scenarios.Office.HEAD;
import static id.jejak.app.sample.scenarios.Office.company;
import static id.jejak.app.sample.scenarios.Office.ordinal;
import static id.jejak.app.sample.scenarios.Office.person;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.app.sample.scenarios.Exam.Paper;
import id.jejak.kernel.Personal;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.person.UnmergePersons;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentViewId;
import id.jejak.messages.talent.ViewTalent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What goes wrong with people's data, and at the counter.
final class PeoplePaths {
  private static final WorkCalendar WITA =
      new WorkCalendar(ZoneId.of("Asia/Makassar"), FailurePaths.WIB.holidays());

  private PeoplePaths() {}

  /// The counter's form is sent twice, and then with something else under the same number.
  static void f11DuplicateSubmit(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var first = t.last();
    t.again();
    t.on("2024-01-08", 10).again().alreadySo(ADMIN, first.command());
    t.see("the person", "PersonRegistered", w -> w.facts(who));
    t.see(
        "the same answer, to the word",
        true,
        w -> w.ask(first.command(), first.by()).equals(w.ask(first.command(), first.by())));
    t.see(
        "another body under the same key",
        "COMMAND_ID_REUSED",
        w -> String.valueOf(w.ask(Office.registering(who, ordinal(t, 2)), first.by()).refusal()));
  }

  /// The NIK is known; later somebody turns out to be registered by a passport too.
  static void f12TwoPersonsOneNik(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    t.refused("NIK_ALREADY_REGISTERED", ADMIN, Office.registering(person(t, 3), ordinal(t, 1)));
    PersonId other = person(t, 2);
    t.by(
        ADMIN,
        Office.registering(
            other, ordinal(t, 2), new IdentityDocument(IdentityKind.PASSPORT, "X9000012")));
    t.on("2024-01-10", 9).by(ADMIN, new SuspectDuplicate(who, other, DuplicateSign.REPORTED));
    var merge = new MergePersons(who, List.of(other), Personal.of(who, "Paspor dan KTP (contoh)"));
    t.refused("FOUR_EYES", ADMIN, merge);
    t.by(HEAD, merge);
    t.see("merged", "null, per-F12-01", w -> merged(w));
    t.on("2024-01-15", 9)
        .by(
            ADMIN,
            new UnmergePersons(who, List.of(other), Personal.of(who, "Saudara kembar (contoh)")));
    t.see("and two again", "null, null", w -> merged(w));
    t.see("the second in the log", "PersonRegistered", w -> w.facts(other));
    t.see("the refusal is kept", "NIK_ALREADY_REGISTERED", w -> w.refused(person(t, 3)));
  }

  private static String merged(World w) {
    return w.row(
        "select merged_into from views.person_directory where person like 'per-F12-%'"
            + " order by person");
  }

  /// Who is certified asks to be forgotten.
  static void f19ErasureWithValidCertificate(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var exam = Exam.of(t);
    Paper paper = exam.good(who);
    exam.certified(paper);
    var request = new DataRequestId("dsr-F19");
    t.on("2024-02-01", 9)
        .see("a holder at the public check, with the code", true, w -> holder(w, exam, paper))
        .by(self(who), new RequestErasure(DataSubjectId.of(who), who, request));
    t.on("2024-02-01", 13).by(ADMIN, new VerifyRequester(DataSubjectId.of(who), who, request));
    t.see(
        "erased, and what is kept",
        "PARTIAL ASSESSMENT_RECORD, VALID_CERTIFICATE",
        w ->
            w.all(ErasureExecuted.class, erased -> erased.person().equals(who)).stream()
                .map(erased ->
                    erased.scope()
                        + " "
                        + String.join(
                            ", ", erased.kept().stream().map(kept -> kept.duty().name()).toList()))
                .findFirst()
                .orElse("nothing"));
    t.see(
        "the certificate at the public check",
        "ACTIVE",
        w -> CertificatePaths.check(w, exam.certificate(paper), "").path("status").asString());
    t.see("and a holder, with the code", false, w -> holder(w, exam, paper));
  }

  private static boolean holder(World w, Exam exam, Paper paper) {
    JsonNode holder =
        CertificatePaths.check(
                w, exam.certificate(paper), "?code=" + w.checkCode(exam.certificate(paper)))
            .path("holder");
    return !holder.isNull() && !holder.isMissingNode();
  }

  /// A company has looked, and then the consent is taken back.
  static void f20ConsentWithdrawn(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    OrganizationId company = MarketPaths.employer(t);
    AgreementId agreement = Office.partnership(t, company);
    CertificatePaths.held(t, who, "45407 7231 0 0000020 2022", LocalDate.of(2025, 6, 30));
    CertificatePaths.consenting(t, who);
    t.on("2024-01-09", 9)
        .by(
            company(company),
            new ViewTalent(
                TalentId.of(who),
                new TalentViewId("tvw-F20"),
                company,
                agreement,
                Set.of(TalentField.NAME, TalentField.SCHEME)));
    t.see("shown", true, w -> published(w, who));
    t.on("2024-01-10", 9)
        .by(self(who), new WithdrawConsent(DataSubjectId.of(who), who, ConsentPurpose.TALENT_POOL));
    t.see("and no more", false, w -> published(w, who));
    t.see(
        "the look of the day before answers",
        "NOT_FOUND",
        w ->
            w.get(
                    company(company).name(),
                    "/api/v1/talents/" + TalentId.of(who) + "/views/tvw-F20?company=" + company)
                .path("code")
                .asString());
    t.see(
        "looks that stay counted",
        "1",
        w -> w.get("/api/v1/persons/" + who + "/talent-views").at("/companies/0/looks").asInt());
    t.on("2024-01-11", 9)
        .refused(
            "NOT_FOUND",
            company(company),
            new ViewTalent(
                TalentId.of(who),
                new TalentViewId("tvw-F20-2"),
                company,
                agreement,
                Set.of(TalentField.NAME)));
  }

  private static String published(World w, PersonId who) {
    return w.row("select published from views.talent_directory where person = ?", who.value());
  }

  /// The code of a district that went to another regency years ago.
  static void f27RegionSplit(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = person(t, 1);
    t.by(
        ADMIN,
        Office.registering(
            who, ordinal(t, 1), Office.nik(ordinal(t, 1), new RegionCode("16.03.05"))));
    t.see(
        "registered, with a warning",
        "[NIK_REGION_UNKNOWN]",
        w ->
            w.all(PersonRegistered.class, person -> person.person().equals(who))
                .getFirst()
                .warnings());
    t.see(
        "the directory",
        "NIK_REGION_UNKNOWN",
        w -> w.row("select warnings from views.person_directory where person = ?", who.value()));
  }

  /// Half past four in the afternoon of April 2, UTC: in one office it is still that day, in the
  /// other the next has begun. Five working days later Eid al-Fitr lies in the way of one of them.
  static void f28DeadlineOnAHoliday(Telling t) {
    reviewed(t);
    t.on("2024-04-16", 9)
        .see("an office in WIB: overdue at", "2024-04-09T17:00:00Z", PeoplePaths::overdue)
        .see(
            "an office in WITA: overdue at",
            "2024-04-12T16:00:00Z",
            w -> {
              var there = new Telling("F28", "the same in WITA", WITA);
              reviewed(there);
              there.at(WITA.at(LocalDate.of(2024, 4, 16), LocalTime.of(9, 0)));
              there.see("overdue", "", PeoplePaths::overdue);
              return w.elsewhere(WITA, there.told(), PeoplePaths::overdue);
            });
  }

  /// Two people with one name and one birth date are to be reviewed.
  private static void reviewed(Telling t) {
    t.at(Instant.parse("2024-04-02T16:30:00Z"));
    RegisterPerson one = Office.registering(person(t, 1), ordinal(t, 1));
    t.by(ADMIN, one);
    t.by(
        ADMIN,
        Office.registering(
            person(t, 2), ordinal(t, 1), new IdentityDocument(IdentityKind.PASSPORT, "X9000028")));
  }

  private static Object overdue(World w) {
    return w.log().stream()
        .filter(recorded ->
            recorded.event() instanceof DuplicateReviewOverdue late
                && late.person().value().startsWith("per-F28"))
        .map(recorded -> recorded.recordedAt().toString())
        .findFirst()
        .orElse("never");
  }
}
