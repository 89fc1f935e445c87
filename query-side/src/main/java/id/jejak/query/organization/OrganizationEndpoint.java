package id.jejak.query.organization;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OrganizationEndpoint {
  private static final String OFFICES = "office_holder.name";

  private final JdbcClient views;
  private final Sealing sealing;

  OrganizationEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  private static final String COLUMNS =
      """
      select organization, kind, name, seat, parent, parent_since, suspended_from, status,
        accreditation
      from views.organization_directory
      """;

  /// @param teaches only those who can teach this scheme, on `day` where it is given
  @GetMapping("/organizations")
  @Shows({"organization_directory", "capability"})
  @Lists(
      sorts = {"organization", "name", "kind", "seat"},
      key = "organization")
  Page<Entry> organizations(
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String teaches,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      Paging paging) {
    return paging
        .over(
            views,
            COLUMNS
                + """
                where (:kind::text is null or kind = :kind)
                  and (:parent::text is null or parent = :parent)
                  and (:teaches::text is null or organization in (
                    select c.organization from views.capability c
                    where c.scheme = :teaches
                      and (:day::date is null and c.ended_on is null
                        or c.from_day <= :day::date and c.to_day >= :day::date
                          and (c.ended_on is null or c.ended_on > :day::date))))
                """)
        .param("kind", kind)
        .param("parent", parent)
        .param("teaches", teaches)
        .param("day", day)
        .page(Entry.class);
  }

  @GetMapping("/organizations/{organization}")
  @Shows({"organization_directory", "office_holder", "centre_status", "capability"})
  Detail organization(@PathVariable("organization") String id) {
    var entry =
        views
            .sql(COLUMNS + "where organization = ?")
            .param(id)
            .query(Entry.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Detail(entry, offices(id), statuses(id), capabilities(id));
  }

  /// The organisation and all that stands below it, level by level (S3.1).
  @GetMapping("/organizations/{organization}/tree")
  @Shows({"organization_directory"})
  @Lists(
      sorts = {"depth", "name", "kind"},
      key = "organization")
  Page<Node> tree(@PathVariable("organization") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            with recursive below as (
              select organization, parent, kind, name, seat, 0 as depth
              from views.organization_directory where organization = :organization
              union all
              select o.organization, o.parent, o.kind, o.name, o.seat, b.depth + 1
              from views.organization_directory o join below b on o.parent = b.organization
            )
            select organization, parent, kind, name, seat, depth from below
            """)
        .param("organization", id)
        .page(Node.class);
  }

  private List<Office> offices(String organization) {
    return Listed.of(
            views
                .sql(
                    """
                    select office, holder, name, acting, from_day, to_day, ended_on
                    from views.office_holder where organization = ?
                    order by from_day desc, office, holder
                    """)
                .param(organization)
                .query(Office.class))
        .stream()
        .map(office -> office.named(open(office.name())))
        .toList();
  }

  private @Nullable String open(@Nullable String sealed) {
    return sealed == null ? null : sealing.open(sealed, OFFICES, String.class).value();
  }

  private List<Status> statuses(String organization) {
    return Listed.of(
        views
            .sql(
                """
                select from_day, status, accreditation, decree
                from views.centre_status where organization = ? order by from_day
                """)
            .param(organization)
            .query(Status.class));
  }

  private List<Capability> capabilities(String organization) {
    return Listed.of(
        views
            .sql(
                """
                select scheme, from_day, to_day, ended_on
                from views.capability where organization = ? order by scheme
                """)
            .param(organization)
            .query(Capability.class));
  }

  record Entry(
      String organization,
      String kind,
      String name,
      String seat,
      @Nullable String parent,
      @Nullable LocalDate parentSince,
      @Nullable LocalDate suspendedFrom,
      @Nullable String status,
      @Nullable String accreditation) {}

  record Detail(
      Entry organization, List<Office> offices, List<Status> statuses, List<Capability> teaches) {}

  record Node(
      String organization,
      @Nullable String parent,
      String kind,
      String name,
      String seat,
      int depth) {}

  record Office(
      String office,
      String holder,
      @Nullable String name,
      boolean acting,
      LocalDate fromDay,
      LocalDate toDay,
      @Nullable LocalDate endedOn) {
    Office named(@Nullable String opened) {
      return new Office(office, holder, opened, acting, fromDay, toDay, endedOn);
    }
  }

  record Status(LocalDate fromDay, String status, String accreditation, String decree) {}

  record Capability(
      String scheme, LocalDate fromDay, LocalDate toDay, @Nullable LocalDate endedOn) {}
}
