package id.jejak.app.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Expected;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.Tally;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.process.Incidents;
import id.jejak.engine.view.Views;
import id.jejak.kernel.Begins;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.query.certification.CheckCodes;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample programme with two classes, from the first registration to the last day, and what the
/// failure paths of the rule book leave behind.
class ProgrammeTest {
  private static final Banyuasin PROGRAMME = Banyuasin.of(1, 2);
  private static final Script SCRIPT = PROGRAMME.script();
  private static final String PROGRAM = "/api/v1/programs/prog-BNY-2023";

  private static Stage stage;
  private static Map<String, Long> counts;

  @BeforeAll
  static void play() {
    stage = Stage.withHttp(PROGRAMME).play();
    var tally = new Tally();
    stage.log().forEach(tally::accept);
    counts = tally.counts();
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  private static long count(String measure) {
    return counts.getOrDefault(measure, 0L);
  }

  @Test
  void nothing_stands_still_and_only_what_was_planned_is_refused() {
    assertThat(stage.the(Incidents.class).list()).isEmpty();
    assertThat(stage.all(InstanceParked.class)).isEmpty();
    assertThat(stage.all(StepRefused.class)).isEmpty();
    assertThat(
            stage
                .sql()
                .queryForList(
                    "select refusal::jsonb ->> 'code' from engine.receipt where outcome ="
                        + " 'REFUSED'",
                    String.class))
        .containsExactlyInAnyOrder(
            "NIK_ALREADY_REGISTERED",
            "RESERVED_FOR_OTHER_REGION",
            "QUOTA_EXHAUSTED",
            "INSURANCE_MISSING",
            "FUNDS_EXHAUSTED");
    assertThat(stage.all(CommandRefused.class)).hasSize(5);
  }

  /// A wrong mark changes no answer, but costs a decision for nothing each time.
  @Test
  void the_commands_that_begin_their_streams_are_those_that_say_so() {
    List<String> begin =
        accepted("having bool_and(split_part(token, '@', 2)::bigint + 1 = events)");
    assertThat(begin)
        .hasSizeGreaterThan(10)
        .containsAll(accepted("").stream().filter(ProgrammeTest::saysThatItBegins).toList());
    // What was asked only once or twice may have met nothing by chance. Where there was an offer,
    // work does not begin its stream.
    assertThat(accepted("having count(*) >= 5"))
        .filteredOn(type -> begin.contains(type) && !saysThatItBegins(type))
        .containsExactly("placement.StartPlacement");
  }

  /// Types of commands from outside.
  private static List<String> accepted(String such) {
    return stage
        .sql()
        .query(
            "select type from engine.receipt where outcome = 'ACCEPTED' and causation is null"
                + " group by type "
                + such,
            (row, n) -> row.getString(1));
  }

  private static boolean saysThatItBegins(String type) {
    return Begins.class.isAssignableFrom(stage.the(Codec.class).names().type(type));
  }

  @Test
  void the_views_come_to_the_same_totals_as_the_log() {
    Map<String, Long> views = ViewTotals.read(stage.sql());
    assertThat(views.keySet())
        .containsAll(counts.keySet().stream().filter(m -> m.startsWith("refused.")).toList());
    assertThat(views)
        .containsAllEntriesOf(
            views.keySet().stream().collect(toMap(measure -> measure, ProgrammeTest::count)));
    // Not every refusal of the whole year comes in its first classes.
    assertThat(views.keySet())
        .containsAll(
            Expected.of("banyuasin").keySet().stream()
                .filter(measure -> !measure.startsWith("refused."))
                .toList());
    assertThat(count("certificates.issued")).isGreaterThan(20);
  }

  /// F2
  @Test
  void who_drops_out_is_never_counted_as_completed_and_the_money_comes_back() {
    assertThat(stage.all(TraineeDroppedOut.class)).hasSize(1);
    TraineeDroppedOut left = stage.all(TraineeDroppedOut.class).getFirst();
    EnrollmentId who = left.of().enrollment();
    assertThat(stage.all(TrainingBegun.class, begun -> begun.of().enrollment().equals(who)))
        .hasSize(1);
    assertThat(stage.all(FundsReleased.class, freed -> who.equals(freed.purpose().enrollment())))
        .extracting(FundsReleased::line)
        .containsExactly(FundingLine.STIPEND);
    assertThat(stage.all(StipendForfeited.class, lost -> lost.of().enrollment().equals(who)))
        .hasSize(1);
    assertThat(stage.all(InsuranceEnded.class, ended -> ended.of().enrollment().equals(who)))
        .hasSize(1);
    assertThat(stage.all(TrainingCompleted.class, done -> done.of().enrollment().equals(who)))
        .isEmpty();
    assertThat(stage.all(StipendAccrued.class, due -> due.of().enrollment().equals(who))).isEmpty();
    JsonNode journey = json("/api/v1/persons/" + left.of().person() + "/journey");
    assertThat(journey.at("/enrollments/0/status").asString()).isEqualTo("DROPPED_OUT");
    assertThat(journey.at("/applications")).isEmpty();
  }

  /// F3
  @Test
  void who_is_not_yet_competent_is_assessed_again_on_those_units_and_certified_once() {
    var attempts =
        stage.all(AssessmentDecided.class).stream()
            .collect(groupingBy(decided -> decided.of().candidate().application()));
    var again = attempts.values().stream().filter(tried -> tried.size() == 2).toList();
    assertThat(again).hasSize(5);
    for (List<AssessmentDecided> tried : again) {
      AssessmentDecided first = tried.getFirst();
      AssessmentDecided second = tried.getLast();
      assertThat(first.verdict()).isEqualTo(Verdict.BK);
      assertThat(second.verdict()).isEqualTo(Verdict.K);
      assertThat(units(second)).isEqualTo(first.notYet());
      assertThat(units(first)).hasSizeGreaterThan(first.notYet().size());
      var application = first.of().candidate().application();
      assertThat(
              stage.all(
                  CertificateIssued.class, issued -> application.equals(issued.of().application())))
          .extracting(issued -> issued.of().assessment())
          .containsExactly(second.of().assessment());
      JsonNode journey = json("/api/v1/persons/" + first.of().candidate().person() + "/journey");
      assertThat(journey.at("/applications/0/firstVerdict").asString()).isEqualTo("BK");
      assertThat(journey.at("/applications/0/laterVerdict").asString()).isEqualTo("K");
      assertThat(journey.at("/certificates")).hasSize(1);
    }
  }

  private static Set<?> units(AssessmentDecided decided) {
    return stage
        .all(
            AssessmentRecommendationRecorded.class,
            report -> report.of().assessment().equals(decided.of().assessment()))
        .getFirst()
        .units()
        .keySet();
  }

  /// F11
  @Test
  void a_command_that_is_sent_again_has_one_effect_and_one_answer() {
    var twice =
        SCRIPT.commands().stream().collect(groupingBy(Scripted::by)).values().stream()
            .filter(same -> same.size() > 1)
            .map(List::getFirst)
            .toList();
    assertThat(twice).hasSizeGreaterThanOrEqualTo(5);
    int before = stage.log().size();
    for (Scripted asked : twice) {
      Provenance by = asked.by();
      String token =
          stage
              .sql()
              .queryForObject(
                  "select token from engine.receipt where actor = ? and command_id = ?",
                  String.class,
                  by.actor(),
                  by.commandId());
      assertThat(stage.ask(asked.command(), by))
          .isEqualTo(stage.ask(asked.command(), by))
          .isInstanceOfSatisfying(
              Outcome.Accepted.class, yes -> assertThat(yes.token()).hasToString(token));
      assertThat(
              stage.log().stream().filter(event -> event.by().commandId().equals(by.commandId())))
          .hasSize(((Outcome.Accepted) stage.ask(asked.command(), by)).events());
    }
    stage.settle();
    assertThat(stage.log()).hasSize(before);
  }

  /// F12
  @Test
  void a_second_person_with_the_same_nik_is_refused_and_the_refusal_is_kept() {
    CommandRefused refused =
        stage
            .all(CommandRefused.class, no -> no.code().equals("NIK_ALREADY_REGISTERED"))
            .getFirst();
    assertThat(refused.target()).endsWith("-2");
    assertThat(
            stage.all(
                PersonRegistered.class, person -> person.person().value().equals(refused.target())))
        .isEmpty();
    assertThat(stage.get("/api/v1/persons/" + refused.target() + "/journey").statusCode())
        .isEqualTo(404);
  }

  /// F24
  @Test
  void a_damaged_view_is_as_before_once_it_is_rebuilt() throws InterruptedException {
    var views = stage.the(Views.class);
    for (String view : views.names()) {
      String before = views.checksum(view);
      int damaged =
          stage
              .sql()
              .update(
                  "delete from views."
                      + view
                      + " where ctid in (select ctid from views."
                      + view
                      + " limit 3)");
      if (damaged > 0) {
        assertThat(views.checksum(view)).as(view).isNotEqualTo(before);
      }
      views.rebuild(view);
      stage.settle();
      assertThat(views.checksum(view)).as(view).isEqualTo(before);
    }
  }

  @Test
  void a_second_play_gives_the_same_log() {
    try (var second = Stage.withoutHttp(PROGRAMME).play()) {
      assertThat(second.digest()).isEqualTo(stage.digest());
    }
  }

  /// Otherwise what meets in one stream would come there in another order in the next play.
  @Test
  void what_people_ask_in_one_moment_stands_before_what_follows_from_it() {
    var asked = new HashSet<Instant>();
    var followed = new HashSet<Instant>();
    for (Recorded<?> event : stage.log()) {
      Instant moment = event.recordedAt();
      if (!event.by().role().equals(Provenance.SYSTEM)) {
        asked.add(moment);
        assertThat(followed).as(event.id() + " at " + moment).doesNotContain(moment);
      } else if (asked.contains(moment)) {
        followed.add(moment);
      }
    }
    assertThat(followed).isNotEmpty();
  }

  private static JsonNode json(String address) {
    HttpResponse<String> answer = stage.get(address);
    assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void a_person_reads_the_whole_way_from_registration_to_certificate() {
    CertificateIssued issued = stage.all(CertificateIssued.class).getFirst();
    JsonNode journey = json("/api/v1/persons/" + issued.of().person() + "/journey");
    assertThat(journey.at("/enrollments/0/status").asString()).isEqualTo("COMPLETED");
    assertThat(journey.at("/certificates/0/number").asString()).isEqualTo(issued.number().number());
    List<String> facts = texts(journey.at("/timeline"), "fact");
    assertThat(facts)
        .containsSubsequence(
            "PersonRegistered",
            "TrainingApplied",
            "SeatReserved",
            "TraineeEnrolled",
            "TrainingBegun",
            "TrainingCompleted",
            "CandidateAdmitted",
            "AssessmentDecided",
            "CertificateIssued");
  }

  @Test
  void the_class_board_shows_the_seats_as_the_log_has_them() {
    for (JsonNode one : json(PROGRAM + "/classes").at("/items")) {
      String id = one.path("trainingClass").asString();
      JsonNode board = json("/api/v1/classes/" + id);
      long begun =
          stage.all(TrainingBegun.class, b -> b.of().trainingClass().value().equals(id)).size();
      long left =
          stage.all(TraineeDroppedOut.class, b -> b.of().trainingClass().value().equals(id)).size();
      assertThat(board.at("/seats")).hasSize((int) (begun - left));
      assertThat(board.at("/overview/sessionsHeld").asInt()).isEqualTo(30);
      assertThat(board.at("/overview/seatsMax").asInt()).isEqualTo(16);
    }
    assertThat(json(PROGRAM + "/classes").at("/items")).hasSize(2);
  }

  @Test
  void the_funnel_counts_what_the_log_counts() {
    JsonNode total = json(PROGRAM + "/funnel?by=sex").at("/total");
    Map.of(
            "applied", "applicants",
            "passedAdministration", "selection.administration",
            "passedTest", "selection.test",
            "waitingListed", "waiting",
            "promoted", "replaced",
            "begun", "started",
            "droppedOut", "dropped_out",
            "completed", "training.completed",
            "assessed", "assessed",
            "certified", "certificates.issued")
        .forEach((field, measure) ->
            assertThat(total.path(field).asLong()).as(field).isEqualTo(count(measure)));
    assertThat(total.path("seated").asLong()).isEqualTo(count("accepted") + count("replaced"));
  }

  @Test
  void funds_and_stipends_are_right_to_the_rupiah() {
    for (JsonNode line : json(PROGRAM + "/funds").at("/lines")) {
      String name = line.path("line").asString();
      assertThat(line.path("paid").asLong())
          .as(name)
          .isEqualTo(
              stage.all(ExpensePaid.class, paid -> paid.line().name().equals(name)).stream()
                  .mapToLong(paid -> paid.amount().amount())
                  .sum())
          .isPositive();
      assertThat(line.path("left").asLong()).as(name).isNotNegative();
    }
    JsonNode stipends = json(PROGRAM + "/stipends").at("/totals");
    assertThat(stipends.path("paid").asLong())
        .isEqualTo(750_000L * stage.all(StipendPaid.class).size());
    assertThat(stipends.path("forfeited").asLong()).isEqualTo(750_000L);
  }

  @Test
  void the_register_holds_every_certificate_and_the_public_learns_a_name_only_with_the_code() {
    assertThat(json("/api/v1/certificates").at("/items"))
        .hasSize((int) (count("certificates.issued") + count("certificates.superseded")));
    CertificateIssued issued = stage.all(CertificateIssued.class).getFirst();
    String address = "/api/v1/public/certificates/" + issued.number().number().replace(' ', '-');
    assertThat(json(address).path("status").asString()).isEqualTo("ACTIVE");
    assertThat(json(address).path("holder").isNull()).isTrue();
    assertThat(json(address + "?code=wrong").path("holder").isNull()).isTrue();
    String code = stage.the(CheckCodes.class).of(issued.of().certificate());
    assertThat(json(address + "?code=" + code).path("holder").asString())
        .isEqualTo(nameOf(issued.of().person().value()));
    assertThat(stage.get("/api/v1/public/certificates/00000-0000-0-0000000-0000").statusCode())
        .isEqualTo(404);
  }

  @Test
  void work_and_refusals_are_listed() {
    for (JsonNode item : json("/api/v1/work-queue?limit=1000").at("/items")) {
      assertThat(item.path("work").asString()).isNotEmpty();
      assertThat(item.path("role").asString()).isNotEmpty();
    }
    JsonNode refusals = json("/api/v1/refusals");
    assertThat(texts(refusals.at("/counts"), "code"))
        .containsExactlyElementsOf(
            new TreeSet<>(
                stage.all(CommandRefused.class).stream()
                    .map(CommandRefused::code)
                    .collect(toSet())));
    assertThat(refusals.at("/latest/items")).hasSize(5);
  }

  /// Names stand where somebody works with them, a NIK nowhere.
  @Test
  void no_answer_tells_more_about_people_than_it_must() {
    CertificateIssued issued = stage.all(CertificateIssued.class).getFirst();
    List<String> withoutNames =
        List.of(
            PROGRAM + "/classes",
            PROGRAM + "/funnel",
            PROGRAM + "/funnel?by=district",
            PROGRAM + "/outcomes",
            PROGRAM + "/sessions",
            PROGRAM + "/funds",
            PROGRAM + "/funds/STIPEND/uses?limit=1000",
            PROGRAM + "/stipends?limit=1000",
            "/api/v1/certificates?limit=1000",
            "/api/v1/public/certificates/" + issued.number().number().replace(' ', '-'),
            "/api/v1/work-queue?limit=1000",
            "/api/v1/deadlines?limit=1000",
            "/api/v1/refusals?limit=1000");
    List<String> withNames = new ArrayList<>(List.of("/api/v1/talents?limit=1000"));
    json(PROGRAM + "/classes")
        .at("/items")
        .forEach(one -> withNames.add("/api/v1/classes/" + one.path("trainingClass").asString()));
    SCRIPT.of(RegisterPerson.class).stream()
        .map(person -> person.person().value())
        .filter(person -> !person.endsWith("-2"))
        .forEach(person -> withNames.add("/api/v1/persons/" + person + "/journey"));
    for (String address : withoutNames) {
      assertThat(json(address).toString())
          .as(address)
          .doesNotContain(names())
          .doesNotContain(secrets());
    }
    for (String address : withNames) {
      assertThat(json(address).toString()).as(address).doesNotContain(secrets());
    }
  }

  /// As they would stand in an answer: within quotation marks.
  private static List<String> names() {
    return SCRIPT.of(RegisterPerson.class).stream()
        .map(person -> "\"" + person.name().value() + "\"")
        .toList();
  }

  private static List<String> secrets() {
    var secrets = new ArrayList<String>();
    for (RegisterPerson person : SCRIPT.of(RegisterPerson.class)) {
      secrets.add(person.identity().open().orElseThrow().number());
      secrets.add(person.contact().open().orElseThrow().phone());
      secrets.add(person.contact().open().orElseThrow().email());
    }
    return secrets;
  }

  private static String nameOf(String person) {
    return SCRIPT.of(RegisterPerson.class).stream()
        .filter(each -> each.person().value().equals(person))
        .findFirst()
        .flatMap(each -> each.name().open())
        .orElseThrow();
  }

  private static List<String> texts(JsonNode list, String field) {
    var texts = new ArrayList<String>();
    list.forEach(each -> texts.add(each.path(field).asString()));
    return texts;
  }
}
