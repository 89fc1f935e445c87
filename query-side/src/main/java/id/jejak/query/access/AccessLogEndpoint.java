package id.jejak.query.access;

import id.jejak.engine.access.AccessLog;
import id.jejak.engine.access.AccessLog.Entry;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.query.Shows;
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

  @GetMapping("/persons/{person}/access-log")
  @Shows({})
  @Lists(
      sorts = {"-entry", "reader", "subject"},
      key = "entry")
  Page<Entry> ofPerson(@PathVariable PersonId person, Paging paging) {
    return log.entries(subjects(person), null, paging);
  }

  @GetMapping("/access-log")
  @Shows({})
  @Lists(
      sorts = {"-entry", "reader", "subject"},
      key = "entry")
  Page<Entry> all(
      @RequestParam(required = false) @Nullable PersonId person,
      @RequestParam(required = false) @Nullable String reader,
      Paging paging) {
    return log.entries(person == null ? List.of() : subjects(person), reader, paging);
  }

  private static List<String> subjects(PersonId person) {
    return List.of(person.value(), DataSubjectId.of(person).value());
  }
}
