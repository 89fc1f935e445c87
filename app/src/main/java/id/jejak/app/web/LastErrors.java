package id.jejak.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What the server would answer by a page of its own.
@Controller
final class LastErrors implements ErrorController {
  private static final Logger log = LoggerFactory.getLogger(LastErrors.class);

  private final ProblemWriter problems;

  LastErrors(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = said instanceof Integer code ? code : 404;
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Fault fault = failure == null ? null : Fault.of(failure);
    if (fault == null) {
      fault = Fault.of(status);
    }
    if (fault != null) {
      problems.write(request, response, fault, Map.of());
    } else if (status < 500) {
      problems.write(request, response, new Unreadable("another kind of request is expected", ""));
    } else {
      String correlation = UUID.randomUUID().toString();
      var event = log.atError().addKeyValue("correlation", correlation);
      if (failure != null) {
        event = event.setCause(failure);
      }
      event.log("failed");
      problems.write(
          request, response, Fault.TECHNICAL_FAILURE, Map.of("correlation", correlation));
    }
  }
}
