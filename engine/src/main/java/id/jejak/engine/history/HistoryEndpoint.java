package id.jejak.engine.history;

import id.jejak.engine.history.Histories.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The history of anything that has an identifier, as an auditor asks for it: what did we show on
/// day D, as far as we knew on day K?
@RestController
@RequestMapping("/api/v1/history")
public final class HistoryEndpoint {
  private final Histories histories;

  public HistoryEndpoint(Histories histories) {
    this.histories = histories;
  }

  /// @param view the name of a view, to see its rows as well
  /// @return 404 when there is no such stream or view
  @GetMapping("/{stream}")
  History history(
      @PathVariable String stream,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate at,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate knownOn,
      @RequestParam(required = false) @Nullable Long position,
      @RequestParam(required = false) @Nullable String view) {
    var asOf = new AsOf(at, knownOn, position);
    var rows = view == null ? null : histories.rows(stream, asOf, view);
    if (!histories.knows(stream) || (view != null && rows == null)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new History(stream, asOf, histories.of(stream, asOf), rows);
  }

  /// @param rows what the view that was asked for showed; null when none was
  record History(
      String stream,
      AsOf asOf,
      List<Fact> facts,
      @Nullable List<Map<String, @Nullable Object>> rows) {}
}
