package id.jejak.query.person;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.PersonTrait;
import id.jejak.query.Listed;
import id.jejak.query.PersonNames;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who is known: listed by district and name, found by document. Whoever was merged is shown with
/// the one who stands for them.
@RestController
@RequestMapping("/api/v1")
class PersonsEndpoint {
  private static final String COLUMNS =
      """
      select person, name, sex, education, district, identity, warnings, registered_at,
        merged_into, died_on, data
      from views.person_directory
      """;

  private final JdbcClient views;
  private final PersonNames names;
  private final PersonFinder finder;
  private final Sealing sealing;

  PersonsEndpoint(JdbcClient views, PersonNames names, PersonFinder finder, Sealing sealing) {
    this.views = views;
    this.names = names;
    this.finder = finder;
    this.sealing = sealing;
  }

  /// By part of the name: opened and compared row by row, because a name is nowhere in plain.
  /// Nobody who asked for erasure is found by name.
  @GetMapping("/persons")
  @Shows("person_directory")
  @Lists(
      sorts = {"person", "registeredAt", "district"},
      key = "person")
  Page<Person> persons(
      @RequestParam(required = false) @Nullable String district,
      @RequestParam(required = false) @Nullable String name,
      Paging paging) {
    var listed =
        paging
            .over(
                views, COLUMNS + "where :district::text is null or district like :district || '%'")
            .param("district", district);
    return (name == null
            ? listed.page(Person.class)
            : listed.page(
                Person.class, row -> row.isFindable() && names.contains(row.name(), name)))
        .map(row -> row.named(names.open(row.name())));
  }

  /// In the body, so that no number or name comes into an address or a log of addresses.
  record Search(
      @Nullable IdentityKind kind,
      @Nullable String number,
      @Nullable String name,
      @Nullable LocalDate birth) {
    Search {
      if (kind != null && number != null) {
        number = new IdentityDocument(kind, number).number();
      }
    }
  }

  @PostMapping("/persons/search")
  @Shows("person_directory")
  @Lists(
      sorts = {"person", "registeredAt", "district"},
      key = "person")
  Page<Person> search(@RequestBody Search by, Paging paging) {
    var found = new LinkedHashSet<String>();
    if (by.kind() != null && by.number() != null) {
      found.addAll(finder.find(by.kind().name().toLowerCase(Locale.ROOT), by.number()));
    } else if (by.name() != null && by.birth() != null) {
      found.addAll(finder.find(PersonTrait.SPACE, PersonTrait.of(by.name(), by.birth())));
    } else {
      throw Problems.invalid(
          "SEARCH_INCOMPLETE", "a search names a document, or a name with a birth date");
    }
    // One merge leads to who stands now.
    return paging
        .over(
            views,
            COLUMNS
                + """
                where person in (
                  select coalesce(merged_into, person) from views.person_directory
                  where person = any (:found::text[]))
                """)
        .param("found", found.toArray(String[]::new))
        .page(Person.class)
        .map(row -> row.named(names.open(row.name())));
  }

  @GetMapping("/persons/{person}")
  @Shows("person_directory")
  Known known(@PathVariable("person") String id) {
    return new Known(person(id), merged(id));
  }

  private Person person(String id) {
    return views
        .sql(COLUMNS + "where person = ?")
        .param(id)
        .query(Person.class)
        .optional()
        .map(row -> row.named(names.open(row.name())))
        .orElseThrow(() -> Problems.notFound(id));
  }

  private List<String> merged(String id) {
    return Listed.of(
        views
            .sql("select person from views.person_directory where merged_into = ? order by person")
            .param(id)
            .query(String.class));
  }

  @GetMapping("/duplicates")
  @Shows({"duplicate_review", "person_directory"})
  @Lists(
      sorts = {"duplicate", "suspectedAt", "status"},
      key = "duplicate")
  Page<Duplicate> duplicates(
      @RequestParam(required = false) @Nullable String status, Paging paging) {
    return paging
        .over(
            views,
            """
            select duplicate, person, other, sign, status, suspected_by, suspected_at,
              settled_by, settled_at
            from views.duplicate_review
            where (:status::text is null or status = :status)
            """)
        .param("status", status)
        .page(Duplicate.class);
  }

  @GetMapping("/correction-proposals")
  @Shows("correction_proposal")
  @Lists(
      sorts = {"correction", "proposedAt", "status"},
      key = "correction")
  Page<Correction> corrections(
      @RequestParam(required = false) @Nullable String person,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select correction, person, fields, name_before, name_after, birth_before,
              birth_after, codes_before, codes_after, evidence, case_id, reason, status,
              requester, approver, proposed_at, settled_at
            from views.correction_proposal
            where (:person::text is null or person = :person)
              and (:status::text is null or status = :status)
            """)
        .param("person", person)
        .param("status", status)
        .page(Correction.class)
        .map(each -> each.opened(sealing));
  }

  /// @param mergedInto who stands for this person; null where nobody else does
  /// @param data what may be done with it
  record Person(
      String person,
      @Nullable String name,
      String sex,
      String education,
      String district,
      @Nullable String identity,
      String warnings,
      Instant registeredAt,
      @Nullable String mergedInto,
      @Nullable LocalDate diedOn,
      String data) {
    Person named(@Nullable String opened) {
      return new Person(
          person,
          opened,
          sex,
          education,
          district,
          identity,
          warnings,
          registeredAt,
          mergedInto,
          diedOn,
          data);
    }

    /// Nobody who asked for erasure is found by name.
    boolean isFindable() {
      return !data.startsWith("ERASED");
    }
  }

  record Known(Person person, List<String> merged) {}

  record Duplicate(
      String duplicate,
      String person,
      String other,
      String sign,
      String status,
      String suspectedBy,
      Instant suspectedAt,
      @Nullable String settledBy,
      @Nullable Instant settledAt) {}

  record Correction(
      String correction,
      String person,
      String fields,
      @Nullable String nameBefore,
      @Nullable String nameAfter,
      @Nullable String birthBefore,
      @Nullable String birthAfter,
      @Nullable String codesBefore,
      @Nullable String codesAfter,
      @Nullable String evidence,
      @Nullable String caseId,
      @Nullable String reason,
      String status,
      String requester,
      @Nullable String approver,
      Instant proposedAt,
      @Nullable Instant settledAt) {
    Correction opened(Sealing sealing) {
      return new Correction(
          correction,
          person,
          fields,
          open(sealing, nameBefore, "name_before", String.class),
          open(sealing, nameAfter, "name_after", String.class),
          open(sealing, birthBefore, "birth_before", LocalDate.class),
          open(sealing, birthAfter, "birth_after", LocalDate.class),
          codesBefore,
          codesAfter,
          open(sealing, evidence, "evidence", String.class),
          caseId,
          open(sealing, reason, "reason", String.class),
          status,
          requester,
          approver,
          proposedAt,
          settledAt);
    }

    private static @Nullable String open(
        Sealing sealing, @Nullable String sealed, String column, Class<?> type) {
      if (sealed == null) {
        return null;
      }
      Object value = sealing.open(sealed, CorrectionProposals.NAME + "." + column, type).value();
      return value == null ? null : value.toString();
    }
  }
}
