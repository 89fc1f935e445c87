package id.jejak.query.access;

import id.jejak.engine.access.AccessLog;
import id.jejak.engine.access.AccessLog.Entry;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.query.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The record of readings, newest first: of one person, for the person too, or of everybody.
@RestController
@RequestMapping("/api/v1")
class AccessLogEndpoint {
  private final AccessLog log;

  AccessLogEndpoint(AccessLog log) {
    this.log = log;
  }

  @GetMapping("/persons/{id}/access-log")
  Page<Entry> ofPerson(
      @PathVariable PersonId id,
      @RequestParam(defaultValue = "9223372036854775807") long after,
      @RequestParam(defaultValue = "100") int limit) {
    return page(List.of(id.value(), DataSubjectId.of(id).value()), null, after, limit);
  }

  @GetMapping("/access-log")
  Page<Entry> all(
      @RequestParam(required = false) @Nullable PersonId person,
      @RequestParam(required = false) @Nullable String reader,
      @RequestParam(defaultValue = "9223372036854775807") long after,
      @RequestParam(defaultValue = "100") int limit) {
    return page(
        person == null ? List.of() : List.of(person.value(), DataSubjectId.of(person).value()),
        reader,
        after,
        limit);
  }

  private Page<Entry> page(List<String> subjects, @Nullable String reader, long after, int limit) {
    int size = Page.size(limit);
    return Page.of(
        log.entries(subjects, reader, after, size + 1),
        size,
        entry -> String.valueOf(entry.entry()));
  }
}
