package id.jejak.engine.process;

import id.jejak.engine.process.Incidents.Incident;
import id.jejak.engine.process.Incidents.Resumption;
import id.jejak.kernel.ProcessKey;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Parked instances over HTTP: what stands, and letting one go on, tried first or for good.
@RestController
@RequestMapping("/api/v1/incidents")
public final class IncidentEndpoint {
  private final Incidents incidents;

  public IncidentEndpoint(Incidents incidents) {
    this.incidents = incidents;
  }

  @GetMapping
  List<Incident> list() {
    return incidents.list();
  }

  /// @param dryRun true unless it is said otherwise: tells what would happen and takes it all back
  /// @return 200 with what was done, 409 when the instance still cannot go on, 404 when it is not
  ///   parked
  @PostMapping("/{process}/{key}/resume")
  ResponseEntity<Resumption> resume(
      @PathVariable String process,
      @PathVariable String key,
      @RequestParam(defaultValue = "true") boolean dryRun) {
    var instance = new ProcessKey(process, key);
    if (incidents.list().stream().noneMatch(incident -> incident.instance().equals(instance))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Resumption done = incidents.resume(instance, dryRun);
    return ResponseEntity.status(done.succeeded() ? 200 : 409).body(done);
  }
}
