package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.ADMIN;
import static id.jejak.app.sample.scenarios.Office.APPROVER;
import static id.jejak.app.sample.scenarios.Office.LSP_ONE;
import static id.jejak.app.sample.scenarios.Office.PAYER;
import static id.jejak.app.sample.scenarios.Office.admin;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;
import static java.util.stream.Collectors.toMap;

import id.jejak.app.sample.Actor;
import id.jejak.engine.view.Drift;
import id.jejak.engine.view.Views;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.partner.Acknowledge;
import id.jejak.messages.partner.ExternalName;
import id.jejak.messages.partner.Subscribe;
import id.jejak.messages.partner.SubscriptionId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.CancelClass;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What goes wrong with money, machines and partners.
final class SystemPaths {
  private static final int CANDIDATES = 6;
  private static final int FUNDED = 4;

  /// So many views at least hold something by then.
  private static final int MANY = 50;

  /// What the partner asked for, and what every partner is told.
  private static final Set<ExternalName> NAMES =
      EnumSet.of(
          ExternalName.TRAINEE_ENROLLED,
          ExternalName.SESSION_SCHEDULED,
          ExternalName.CERTIFICATE_ISSUED,
          ExternalName.PERSON_DATA_CORRECTED,
          ExternalName.PERSONS_MERGED,
          ExternalName.ERASURE_EXECUTED);

  private SystemPaths() {}

  /// Six are admitted in one go, and there is money for four.
  static void f10BudgetExhaustedInABatch(Telling t) {
    var program = new ProgramId("prog-F10");
    t.on("2024-01-08", 7);
    Office.programme(t, program, "Sertifikasi 2024 (contoh)", 20);
    Office.allocate(t, program, FundingLine.CERTIFICATION, FUNDED, Office.FEE);
    List<PersonId> people = registered(t, 1, CANDIDATES);
    var exam = Exam.of(t).called();
    var candidates = new ArrayList<CandidateRef>();
    for (PersonId each : people) {
      var own = exam.candidate(each);
      var candidate =
          new CandidateRef(own.application(), each, own.scheme(), own.lsp(), program, null);
      candidates.add(candidate);
      t.by(
          self(each),
          new ApplyForCertification(
              candidate.application(), candidate, Track.NEW, Payer.PROGRAM, null, null));
      exam.reviewed(candidate);
    }
    t.on("2024-01-10", 9);
    for (CandidateRef each : candidates) {
      t.by(admin(LSP_ONE), new AdmitCandidate(each.application(), t.today()));
    }
    t.see(
        "row by row",
        "ADMITTED, ADMITTED, ADMITTED, ADMITTED, FUNDING_QUEUED, FUNDING_QUEUED",
        w -> rows(w));
    var line = AllocationId.of(program, FundingLine.CERTIFICATION);
    t.see(
        "refusals kept, places in the queue",
        "FUNDS_EXHAUSTED, FUNDS_EXHAUSTED; 1 per-F10-05, 2 per-F10-06",
        w ->
            w.refused(line)
                + "; "
                + w.row(
                    "select row_number() over (order by u.place), c.person from views.fund_use u"
                        + " join views.candidate_board c on c.application = u.application where"
                        + " u.program = 'prog-F10' and u.place is not null order by u.place"));
    t.on("2024-02-01", 9)
        .by(
            PAYER,
            new PrepareRevision(
                line, new Rupiah((FUNDED + 1) * Office.FEE.amount()), "APBD-P 2024"));
    t.on("2024-02-02", 9).by(APPROVER, new ReviseAllocation(line));
    t.see(
        "after a revision for one more",
        "ADMITTED, ADMITTED, ADMITTED, ADMITTED, ADMITTED, FUNDING_QUEUED",
        w -> rows(w));
    classWithoutMoney(t, program);
  }

  /// The money of the line goes to the first of two classes; the second waits, and may not begin.
  private static void classWithoutMoney(Telling t, ProgramId program) {
    t.on("2024-01-08", 8);
    Office.allocate(t, program, FundingLine.TRAINING, 1, new Rupiah(5_000_000));
    Office.allocate(t, program, FundingLine.INSURANCE, 1, new Rupiah(33_600));
    t.by(ADMIN, new OpenRegistration(program, 1, new Period(t.today(), t.today().plusDays(13))));
    PersonId who = registered(t, CANDIDATES + 1);
    var funded = new Training(t, "-funded", 1, program).scheduled();
    var waiting = new Training(t, "", 1, program).planned().enrolled(List.of(who));
    t.on("2024-02-01", 9);
    waiting.insured(who, Training.FIRST);
    t.on("2024-02-05", 8)
        .refused("FUNDS_NOT_RESERVED", Office.TRAINING, waiting.start(List.of(who)))
        .by(Office.TRAINING, new CancelClass(funded.id(), "TRAINER_ILL"));
    t.on("2024-02-05", 9).by(Office.TRAINING, waiting.start(List.of(who)));
    t.see(
        "the class that waited for money",
        "FundsReserved, FundingQueued, FundsReleased, FundingGranted, ExpenseCommitted",
        w ->
            w.facts(AllocationId.of(program, FundingLine.TRAINING))
                .replace("AllocationApproved, ", ""));
  }

  private static String rows(World w) {
    return w.row(
        "select status from views.candidate_board where program = 'prog-F10' order by person");
  }

  /// Three rows are gone from every view that has any.
  static void f24ReadModelCorrupted(Telling t) {
    t.on("2024-06-24", 9)
        .see(
            "all views: as they are, damaged, rebuilt",
            "drift [], damage reported, drift []",
            SystemPaths::rebuilt);
  }

  /// Rebuilt once before, because what was sealed for somebody who is erased cannot be sealed
  /// again.
  private static String rebuilt(World w) throws InterruptedException {
    List<String> atFirst = drifted(w);
    var before = checksums(w);
    before
        .keySet()
        .forEach(view ->
            w.sql()
                .update(
                    "delete from views.%1$s where ctid in (select ctid from views.%1$s limit 3)"
                        .formatted(view)));
    Set<String> damaged = differing(before, checksums(w));
    boolean reported = Set.copyOf(drifted(w)).equals(damaged) && damaged.size() > MANY;
    return "drift %s, %s, drift %s"
        .formatted(
            atFirst,
            reported ? "damage reported" : "damage " + damaged,
            differing(before, checksums(w)));
  }

  private static List<String> drifted(World w) throws InterruptedException {
    return w.views().rebuild(Views.ALL).stream()
        .filter(drift -> !drift.isNone())
        .map(Drift::view)
        .toList();
  }

  private static Set<String> differing(Map<String, String> one, Map<String, String> other) {
    var names = new TreeSet<>(one.keySet());
    names.removeIf(view -> Objects.equals(one.get(view), other.get(view)));
    return names;
  }

  private static Map<String, String> checksums(World w) {
    return w.views().names().stream()
        .collect(toMap(view -> view, w.views()::checksum, (one, _) -> one, TreeMap::new));
  }

  /// The partner comes back on the fourth day.
  static void f25SubscriberOfflineThreeDays(Telling t) {
    var partner = new OrganizationId("org-F25-partner");
    var subscription = new SubscriptionId("sub-F25");
    Actor reader = new Actor("partner.reader", Role.COMPANY, partner);
    t.on("2024-01-15", 7);
    Office.register(t, partner, OrganizationKind.COMPANY, "PT Mitra F25 (contoh)");
    t.by(ADMIN, new Subscribe(subscription, partner, NAMES, -1, 15));
    t.on("2024-01-18", 18)
        .see(
            "the office is told",
            true,
            w ->
                w.items("/api/v1/feeds")
                    .anyMatch(feed ->
                        feed.path("subscription").asString().equals("sub-F25")
                            && feed.path("alarm").asBoolean()));
    t.see("what it pulls, against the log", "all, in order, once", w -> pulled(w, reader));
    t.see("after its acknowledgement", "0 items", w -> events(w).at("/items").size() + " items");
  }

  private static JsonNode events(World w) {
    return w.get("/api/v1/feeds/sub-F25/events?limit=1000");
  }

  /// Pulls twice, as a partner does whose first answer got lost, then acknowledges.
  private static String pulled(World w, Actor reader) {
    JsonNode batch = events(w);
    List<Long> cursors =
        batch.at("/items").valueStream().map(i -> i.path("cursor").asLong()).toList();
    List<Long> expected =
        w.log().stream()
            .filter(recorded ->
                NAMES.stream()
                    .anyMatch(
                        name -> name.wire().equals(recorded.event().getClass().getSimpleName())))
            .map(recorded -> recorded.position())
            .toList();
    boolean same = events(w).at("/items").equals(batch.at("/items"));
    var acknowledged =
        w.ask(
            new Acknowledge(new SubscriptionId("sub-F25"), batch.path("next").asLong()),
            FailurePaths.by(reader, "F25", w.now()));
    w.settle();
    boolean once = new HashSet<>(cursors).size() == cursors.size();
    return cursors.equals(expected) && once && same && !acknowledged.isRefused()
        ? "all, in order, once"
        : "pulled " + cursors + " of " + expected;
  }
}
