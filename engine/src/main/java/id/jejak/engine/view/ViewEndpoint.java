package id.jejak.engine.view;

import id.jejak.engine.view.Rebuilds.Rebuild;
import id.jejak.engine.web.UnreadableRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// The read models over HTTP, for who runs them: how far they are, rebuilding one or `all`, and
/// taking that back.
@RestController
@RequestMapping("/api/v1/views")
public final class ViewEndpoint {
  private final Rebuilds rebuilds;

  public ViewEndpoint(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @GetMapping
  List<Views.Standing> views() {
    return rebuilds.standing();
  }

  /// @param loss how many percent of what others could write to the log meanwhile it may cost them
  /// @return 202; what becomes of it is read at the same address
  @PostMapping("/{view}/rebuild")
  ResponseEntity<Rebuild> rebuild(
      @PathVariable String view, @RequestParam(required = false) @Nullable Integer loss) {
    if (loss != null && !Pace.isLimit(loss)) {
      throw new UnreadableRequest("a loss is from 1 to 100 percent", "loss");
    }
    try {
      return ResponseEntity.accepted().body(rebuilds.ask(view, loss));
    } catch (IllegalArgumentException _) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  @GetMapping("/{view}/rebuild")
  Rebuild last(@PathVariable String view) {
    Rebuild last = rebuilds.of(view);
    if (last == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return last;
  }

  /// @return 204; 404 when no earlier table is kept
  @PostMapping("/{view}/swap-back")
  ResponseEntity<Void> swapBack(@PathVariable String view) throws InterruptedException {
    try {
      rebuilds.swapBack(view);
      return ResponseEntity.noContent().build();
    } catch (IllegalArgumentException | IllegalStateException _) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
