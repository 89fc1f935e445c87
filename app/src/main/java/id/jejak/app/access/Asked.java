package id.jejak.app.access;

import id.jejak.app.access.AccessTable.Grant;
import id.jejak.engine.web.Caller;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What was asked, by whom, and how far they may go.
///
/// @param caller null where anybody may ask
record Asked(String operation, @Nullable Caller caller, Grant grant) {
  private static final String ATTRIBUTE = Asked.class.getName();

  void begin(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static @Nullable Asked in(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Asked asked ? asked : null;
  }

  /// Of the request that this thread answers.
  static @Nullable Asked current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet
        ? in(servlet.getRequest())
        : null;
  }

  /// What the caller is, in the role in which they ask.
  Set<String> self() {
    if (caller == null) {
      return Set.of();
    }
    String self =
        switch (caller.role()) {
          case "PERSON" -> caller.person();
          case "ASSESSOR" -> caller.assessor();
          default -> caller.tenant();
        };
    return self == null ? Set.of() : Set.of(self);
  }

  /// The identifiers under which the caller's own personal data lies.
  Set<String> ownData() {
    if (caller == null || caller.person() == null || !caller.person().startsWith("per-")) {
      return Set.of();
    }
    return Set.of(caller.person(), DataSubjectId.of(new PersonId(caller.person())).value());
  }
}
