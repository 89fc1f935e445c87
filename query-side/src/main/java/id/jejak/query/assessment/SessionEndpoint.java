package id.jejak.query.assessment;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Shows;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Assessment sessions of a programme.
@RestController
@RequestMapping("/api/v1")
class SessionEndpoint {
  private final JdbcClient views;

  SessionEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{program}/sessions")
  @Shows({"session_board"})
  @Lists(
      sorts = {"day", "status", "lsp"},
      key = "session")
  Page<Session> sessions(@PathVariable("program") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select session, lsp, tuk, scheme, day, mode, status, seats, seats_taken, assessors,
              checked_in, no_shows, reported, competent, not_yet
            from views.session_board where program = :program
            """)
        .param("program", id)
        .page(Session.class);
  }

  record Session(
      String session,
      String lsp,
      String tuk,
      String scheme,
      LocalDate day,
      String mode,
      String status,
      int seats,
      int seatsTaken,
      int assessors,
      int checkedIn,
      int noShows,
      int reported,
      int competent,
      int notYet) {}
}
