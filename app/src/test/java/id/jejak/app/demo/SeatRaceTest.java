package id.jejak.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.SyntheticNik;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.engine.clock.LogClock;
import id.jejak.kernel.Command;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionStage;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// F9: a hundred people ask for the sixteen seats of one class, all at once.
class SeatRaceTest {
  private static final Banyuasin PROGRAMME = Banyuasin.of(1, 2);
  private static final List<ScheduleClass> CLASSES = PROGRAMME.script().of(ScheduleClass.class);
  private static final LocalDate BIRTH = LocalDate.of(1971, 1, 1);
  private static final int ASKING = 100;
  private static final int SEATS = 16;

  private static Stage stage;

  @BeforeAll
  static void openRegistration() {
    Instant applications =
        PROGRAMME.script().commands().stream()
            .filter(asked -> asked.command() instanceof ApplyForTraining)
            .findFirst()
            .orElseThrow()
            .at();
    stage = Stage.withHttp(PROGRAMME).playUntil(applications);
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void sixteen_of_a_hundred_get_a_seat_through_the_gate() throws Exception {
    ScheduleClass open = CLASSES.get(1);
    var people = applicants(open, 0);
    List<Outcome> outcomes =
        allAtOnce(
            people.stream()
                .map(who -> new ReserveSeat(open.trainingClass(), who, district(open)))
                .<Callable<Outcome>>map(wish -> () -> stage.ask(wish, by()))
                .toList());
    assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(SEATS);
    assertThat(outcomes)
        .filteredOn(Outcome::isRefused)
        .hasSize(ASKING - SEATS)
        .extracting(Outcome::refusal)
        .containsOnly("QUOTA_EXHAUSTED");
    assertSeats(open.trainingClass());
  }

  @Test
  void sixteen_of_a_hundred_get_a_seat_over_http() throws Exception {
    ScheduleClass reserved = CLASSES.get(0);
    var people = applicants(reserved, ASKING);
    List<Integer> answers =
        allAtOnce(
            people.stream()
                .<Callable<Integer>>map(who -> () -> postSeat(who, district(reserved)))
                .toList());
    assertThat(answers.stream().collect(groupingBy(status -> status, counting())))
        .isEqualTo(Map.of(200, (long) SEATS, 409, (long) (ASKING - SEATS)));
    assertSeats(reserved.trainingClass());
  }

  private static void assertSeats(ClassId trainingClass) {
    stage.settle();
    var seated =
        stage.all(SeatReserved.class, seat -> seat.of().trainingClass().equals(trainingClass));
    assertThat(seated).hasSize(SEATS).extracting(SeatReserved::of).doesNotHaveDuplicates();
    assertThat(
            stage.all(SeatOffered.class, offer -> offer.of().trainingClass().equals(trainingClass)))
        .extracting(SeatOffered::of)
        .containsExactlyInAnyOrderElementsOf(seated.stream().map(SeatReserved::of).toList());
    assertThat(
            stage.all(
                CommandRefused.class, refused -> refused.target().equals(trainingClass.value())))
        .hasSize(ASKING - SEATS)
        .extracting(CommandRefused::code)
        .containsOnly("QUOTA_EXHAUSTED");
    assertThat(
            stage
                .sql()
                .queryForObject(
                    "select seats_taken from views.class_board where training_class = ?",
                    Integer.class,
                    trainingClass.value()))
        .isEqualTo(SEATS);
  }

  /// A hundred people who have applied, and a class that selects.
  private static List<EnrollmentRef> applicants(ScheduleClass plan, int first) {
    var people = IntStream.range(first, first + ASKING).mapToObj(n -> applicant(plan, n)).toList();
    accepted(new OpenSelection(plan.trainingClass()));
    return people;
  }

  private static EnrollmentRef applicant(ScheduleClass plan, int number) {
    var person = new PersonId("per-race-" + number);
    accepted(
        new RegisterPerson(
            person,
            Personal.of(person, SyntheticNik.of(district(plan), BIRTH, Sex.FEMALE, number)),
            Personal.of(person, "Peserta " + number),
            Personal.of(person, BIRTH),
            Sex.FEMALE,
            Education.SMA,
            district(plan),
            Personal.of(
                DataSubjectId.of(person),
                new Contact("0800-9" + number, "p" + number + "@contoh.invalid")),
            true));
    var enrollment = EnrollmentId.of(person, plan.trainingClass());
    var today = by().day(ZoneId.of("Asia/Jakarta"));
    accepted(new ApplyForTraining(enrollment, person, plan.trainingClass(), plan.program(), today));
    for (SelectionStage stage : SelectionStage.values()) {
      accepted(new RecordSelectionStage(enrollment, stage, true, "PASSED"));
    }
    return new EnrollmentRef(enrollment, person, plan.trainingClass(), plan.program());
  }

  private static RegionCode district(ScheduleClass plan) {
    return plan.reserved().isEmpty()
        ? new RegionCode("16.07.11")
        : plan.reserved().getFirst().district();
  }

  private static void accepted(Command command) {
    assertThat(stage.ask(command, by())).isInstanceOf(Outcome.Accepted.class);
  }

  private static Provenance by() {
    return Provenance.of(
        UUID.randomUUID(),
        "blk.counter",
        "TRAINING_ADMIN",
        "org-blk",
        stage.the(LogClock.class).now());
  }

  private static int postSeat(EnrollmentRef who, RegionCode district) {
    String body =
        """
        {"person": "%s", "program": "%s", "district": "%s"}
        """
            .formatted(who.person(), who.program(), district.code());
    return stage
        .send(
            HttpRequest.newBuilder(stage.uri("/api/v1/classes/" + who.trainingClass() + "/seats"))
                .header("Authorization", stage.as("office.program"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build())
        .statusCode();
  }

  private static <T> List<T> allAtOnce(List<Callable<T>> wishes) throws Exception {
    var start = new CyclicBarrier(wishes.size());
    var answers = new ArrayList<T>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> asked =
          wishes.stream()
              .map(wish ->
                  threads.submit(() -> {
                    start.await();
                    return wish.call();
                  }))
              .toList();
      for (Future<T> each : asked) {
        answers.add(each.get());
      }
    }
    return answers;
  }
}
