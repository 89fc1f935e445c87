package id.jejak.engine.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.jejak.engine.command.EngineRefusal;
import id.jejak.engine.command.Outcomes;
import id.jejak.engine.imports.ImportRows.Answered;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.engine.web.Problems;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Files of many rows over HTTP: a template, the file, how far it is, what each row came to.
@RestController
@RequestMapping("/api/v1")
final class ImportEndpoint {
  /// More at once would need more memory than a small node has.
  private static final int UPLOADS = 2;

  /// Who follows holds a thread, a cheap one.
  private static final int FOLLOWERS = 200;

  private static final int PAGE = 1_000;
  private static final Duration BETWEEN = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final ImportKinds kinds;
  private final Intake intake;
  private final ImportRows rows;
  private final Importer importer;
  private final RowAsker asker;
  private final RowGuard guard;
  private final RowWords words;
  private final Problems problems;
  private final Semaphore uploads = new Semaphore(UPLOADS);
  private final Semaphore followers = new Semaphore(FOLLOWERS);

  ImportEndpoint(
      ImportKinds kinds,
      Intake intake,
      ImportRows rows,
      Importer importer,
      RowAsker asker,
      RowGuard guard,
      RowWords words,
      Problems problems) {
    this.kinds = kinds;
    this.intake = intake;
    this.rows = rows;
    this.importer = importer;
    this.asker = asker;
    this.guard = guard;
    this.words = words;
    this.problems = problems;
  }

  @GetMapping(
      value = "/import-kinds/{kind}/template",
      produces = {Sheet.CSV, Sheet.XLSX})
  void template(
      @PathVariable("kind") String kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ImportKind of = kind(kind);
    boolean xlsx = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(Sheet.XLSX);
    attach(response, xlsx ? Sheet.XLSX : Sheet.CSV, of.name() + (xlsx ? ".xlsx" : ".csv"));
    if (xlsx) {
      Template.xlsx(of, response.getOutputStream());
    } else {
      Template.csv(of, response.getOutputStream());
    }
  }

  private static void attach(HttpServletResponse response, String type, String name) {
    response.setContentType(type.equals(Sheet.CSV) ? Sheet.CSV + ";charset=UTF-8" : type);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /// The file is read while it comes. The same Idempotency-Key with the same file is the same
  /// import.
  @PostMapping("/import-kinds/{kind}/imports")
  ResponseEntity<?> take(
      @PathVariable("kind") String kind,
      @Nullable InputStream file,
      Provenance by,
      HttpServletRequest request)
      throws IOException, HttpMediaTypeNotSupportedException {
    ImportKind of = kind(kind);
    Caller caller = caller(request);
    of.steps().forEach(step -> guard.permit(caller, asker.operation(step)));
    String media = media(request);
    if (!uploads.tryAcquire()) {
      throw busy();
    }
    try {
      return switch (intake.take(of, media, Objects.requireNonNull(file), caller, by)) {
        case Intake.Taken.KeyReused _ -> refuse(new EngineRefusal.CommandIdReused());
        case Intake.Taken.In in -> {
          importer.wake();
          yield ResponseEntity.accepted()
              .location(URI.create("/api/v1/imports/" + in.id()))
              .body(status(in.id(), caller));
        }
      };
    } catch (UnusableFile e) {
      return refuse(e.why());
    } finally {
      uploads.release();
    }
  }

  private ResponseEntity<?> refuse(Refusal why) {
    return problems.of(Outcomes.refused(why));
  }

  private static String media(HttpServletRequest request)
      throws HttpMediaTypeNotSupportedException {
    MediaType given = null;
    try {
      String type = request.getContentType();
      given = type == null ? null : MediaType.parseMediaType(type);
    } catch (InvalidMediaTypeException unreadable) {
      // as unknown as any other
    }
    for (String known : List.of(Sheet.CSV, Sheet.XLSX)) {
      MediaType media = MediaType.parseMediaType(known);
      if (given != null && media.equalsTypeAndSubtype(given)) {
        return known;
      }
    }
    throw new HttpMediaTypeNotSupportedException(
        given, List.of(MediaType.parseMediaType(Sheet.CSV), MediaType.parseMediaType(Sheet.XLSX)));
  }

  @GetMapping("/imports")
  @Lists(
      sorts = {"-receivedAt", "kind", "state"},
      key = "id")
  Page<ImportStatus> sent(HttpServletRequest request, Paging paging) {
    return intake.sent(caller(request), paging);
  }

  @GetMapping("/imports/{import}")
  ImportStatus show(@PathVariable("import") String id, HttpServletRequest request) {
    return status(id, caller(request));
  }

  /// Says how far it is whenever that changes, and ends when all is decided.
  @GetMapping(value = "/imports/{import}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter progress(@PathVariable("import") String id, HttpServletRequest request) {
    Caller caller = caller(request);
    ImportStatus first = status(id, caller);
    if (!followers.tryAcquire()) {
      throw busy();
    }
    var emitter = new SseEmitter(LONGEST.toMillis());
    Thread.ofVirtual().name("import-progress").start(() -> follow(first, caller, emitter));
    return emitter;
  }

  private void follow(ImportStatus first, Caller caller, SseEmitter emitter) {
    try {
      ImportStatus told = null;
      ImportStatus now = first;
      long until = System.nanoTime() + LONGEST.toNanos();
      while (now != null && System.nanoTime() < until) {
        if (!now.equals(told)) {
          emitter.send(SseEmitter.event().name("progress").data(now, MediaType.APPLICATION_JSON));
          told = now;
        }
        if (now.state() == ImportStatus.State.DONE) {
          break;
        }
        Thread.sleep(BETWEEN);
        now = intake.status(first.id(), caller);
      }
      emitter.complete();
    } catch (IOException | IllegalStateException nobodyListens) {
      emitter.complete();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      emitter.completeWithError(failure);
    } finally {
      followers.release();
    }
  }

  /// One line for each row of the file, in the caller's language.
  @GetMapping(value = "/imports/{import}/result", produces = Sheet.CSV)
  void result(
      @PathVariable("import") String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale language)
      throws IOException {
    ImportStatus of = status(id, caller(request));
    attach(response, Sheet.CSV, of.kind() + "-" + of.id() + ".csv");
    try (var csv =
        CsvWriter.builder()
            .build(response.getOutputStream(), java.nio.charset.StandardCharsets.UTF_8)) {
      csv.writeRecord("row", "outcome", "code", "reason", "column", "about");
      int last = 0;
      for (List<Answered> page = rows.answers(id, last, PAGE);
          !page.isEmpty();
          page = rows.answers(id, last, PAGE)) {
        for (Answered each : page) {
          csv.writeRecord(line(each, language));
          last = each.row();
        }
      }
    }
  }

  private List<String> line(Answered row, Locale language) {
    String outcome =
        row.outcome() == null
            ? "waiting"
            : row.outcome().toLowerCase(Locale.ROOT).replace('_', '-');
    String code = row.code() == null ? "" : row.code();
    return List.of(
        String.valueOf(row.row()),
        outcome,
        code,
        code.isEmpty() ? "" : words.reason(code, row.details(), language),
        code.isEmpty() ? "" : row.details().getOrDefault("column", ""),
        row.about());
  }

  private ImportStatus status(String id, Caller caller) {
    ImportStatus status = intake.status(id, caller);
    if (status == null) {
      throw notFound();
    }
    return status;
  }

  private ImportKind kind(String name) {
    ImportKind kind = kinds.find(name);
    if (kind == null) {
      throw notFound();
    }
    return kind;
  }

  private static Caller caller(HttpServletRequest request) {
    return Objects.requireNonNull(Caller.of(request), "an import of nobody");
  }

  /// What is unknown and what is another's look the same.
  private static ErrorResponseException notFound() {
    return problem(
        HttpStatus.NOT_FOUND,
        "NOT_FOUND",
        Map.of("id", "what was asked for"),
        "what was asked for is not known here");
  }

  private static ErrorResponseException busy() {
    var busy = problem(HttpStatus.SERVICE_UNAVAILABLE, "BUSY", Map.of(), "come again");
    busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
    return busy;
  }

  private static ErrorResponseException problem(
      HttpStatus status, String code, Map<String, String> parameters, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    problem.setProperty("parameters", parameters);
    return new ErrorResponseException(status, problem, null);
  }
}
