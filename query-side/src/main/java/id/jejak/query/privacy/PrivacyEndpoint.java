package id.jejak.query.privacy;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.kernel.Event;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a person can see and ask about their data, and what the office owes them.
@RestController
@RequestMapping("/api/v1")
class PrivacyEndpoint {
  private final JdbcClient views;
  private final OwnRecords records;

  PrivacyEndpoint(JdbcClient views, OwnRecords records) {
    this.views = views;
    this.records = records;
  }

  @GetMapping("/persons/{person}/consents")
  @Shows("consent_register")
  Page<Consent> consentsOf(@PathVariable("person") String id) {
    return Page.whole(consents(id));
  }

  private List<Consent> consents(String id) {
    return Listed.of(
        views
            .sql(
                """
                select purpose, in_force, text_version, given_at, withdrawn_at
                from views.consent_register where person = ? order by purpose
                """)
            .param(id)
            .query(Consent.class));
  }

  @GetMapping("/persons/{person}/data-requests")
  @Shows("data_request")
  Page<DataRequest> requestsOf(@PathVariable("person") String id) {
    return Page.whole(requests(id));
  }

  private List<DataRequest> requests(String id) {
    return Listed.of(
        views
            .sql(
                """
                select request, person, kind, status, requested_at, answered_at, legal_basis, kept,
                  reason
                from views.data_request where person = ? order by requested_at, request
                """)
            .param(id)
            .query(DataRequest.class));
  }

  @GetMapping("/data-requests")
  @Shows("data_request")
  @Lists(
      sorts = {"request", "requestedAt", "status", "kind"},
      key = "request")
  Page<DataRequest> allRequests(
      @RequestParam(required = false) @Nullable String status, Paging paging) {
    return paging
        .over(
            views,
            """
            select request, person, kind, status, requested_at, answered_at, legal_basis,
              kept, reason
            from views.data_request
            where (:status::text is null or status = :status)
            """)
        .param("status", status)
        .page(DataRequest.class);
  }

  /// Everything that is known about the person under every identifier: what was recorded, word for
  /// word, what happened, and who did it. For the person alone; nothing in it is erased by reading.
  @GetMapping("/persons/{person}/dossier")
  @Shows({"person_directory", "timeline", "consent_register", "data_request"})
  Dossier dossier(@PathVariable("person") String id) {
    var persons =
        Listed.of(
            views
                .sql(
                    """
                    select person from views.person_directory
                    where person = :id or merged_into = :id order by person <> :id, person
                    """)
                .param("id", id)
                .query(String.class));
    if (persons.isEmpty()) {
      throw Problems.notFound(id);
    }
    return new Dossier(
        persons,
        persons.stream().flatMap(person -> recorded(new PersonId(person)).stream()).toList(),
        persons.stream().flatMap(person -> consents(person).stream()).toList(),
        persons.stream().flatMap(person -> requests(person).stream()).toList(),
        persons.stream().flatMap(person -> steps(person).stream()).toList());
  }

  private List<Fact> recorded(PersonId person) {
    return Stream.concat(records.of(person).stream(), records.of(DataSubjectId.of(person)).stream())
        .map(event -> new Fact(event.getClass().getSimpleName(), event))
        .toList();
  }

  private List<Step> steps(String person) {
    return Listed.of(
        views
            .sql(
                """
                select occurred_at, area, fact, thing, detail, actor, role
                from views.timeline where subject = ? order by position
                """)
            .param(person)
            .query(Step.class));
  }

  @GetMapping("/breaches")
  @Shows("breach_board")
  @Lists(
      sorts = {"-reportedAt", "affected", "openFrom"},
      key = "breach")
  Page<BreachRow> breaches(Paging paging) {
    return paging
        .over(
            views,
            """
            select breach, cause, handling, data, open_from, open_to, affected, told, notices,
              reported_at, notified_at
            from views.breach_board
            """)
        .page(BreachRow.class);
  }

  @GetMapping("/breaches/{breach}/persons")
  @Shows("breach_person")
  @Lists(
      sorts = {"person", "namedAt", "toldAt"},
      key = "person")
  Page<Affected> affected(@PathVariable("breach") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select person, named_at, notice, told_at
            from views.breach_person where breach = :breach
            """)
        .param("breach", id)
        .page(Affected.class);
  }

  record Consent(
      String purpose,
      boolean inForce,
      String textVersion,
      Instant givenAt,
      @Nullable Instant withdrawnAt) {}

  record DataRequest(
      String request,
      String person,
      String kind,
      String status,
      Instant requestedAt,
      @Nullable Instant answeredAt,
      @Nullable String legalBasis,
      @Nullable String kept,
      @Nullable String reason) {}

  record Dossier(
      List<String> persons,
      List<Fact> recorded,
      List<Consent> consents,
      List<DataRequest> requests,
      List<Step> timeline) {}

  record Fact(String fact, Event of) {}

  record Step(
      Instant occurredAt,
      String area,
      String fact,
      String thing,
      String detail,
      String actor,
      String role) {}

  record BreachRow(
      String breach,
      String cause,
      String handling,
      String data,
      LocalDate openFrom,
      LocalDate openTo,
      long affected,
      long told,
      int notices,
      Instant reportedAt,
      @Nullable Instant notifiedAt) {}

  record Affected(
      String person, Instant namedAt, @Nullable Integer notice, @Nullable Instant toldAt) {}
}
