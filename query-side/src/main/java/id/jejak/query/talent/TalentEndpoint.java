package id.jejak.query.talent;

import id.jejak.query.Listed;
import id.jejak.query.Page;
import id.jejak.query.Shows;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Published people, for employers: what they can do and where they live, not who they are.
@RestController
@RequestMapping("/api/v1")
class TalentEndpoint {
  private final JdbcClient views;

  TalentEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/talents")
  @Shows({"talent_directory"})
  Page<Talent> talents(
      @RequestParam(required = false) @Nullable String scheme,
      @RequestParam(required = false) @Nullable String district,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "100") int limit) {
    int size = Page.size(limit);
    var found =
        Listed.of(
            views
                .sql(
                    """
                    select talent, scheme, district, published_at
                    from views.talent_directory
                    where published
                      and (:scheme::text is null or scheme = :scheme)
                      and (:district::text is null or district like :district || '%')
                      and talent > :after
                    order by talent limit :limit
                    """)
                .param("scheme", scheme)
                .param("district", district)
                .param("after", after == null ? "" : after)
                .param("limit", size + 1)
                .query(Talent.class));
    return Page.of(found, size, Talent::talent);
  }

  record Talent(String talent, String scheme, String district, Instant publishedAt) {}
}
