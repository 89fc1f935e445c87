package id.jejak.messages.assessment;

import java.time.LocalDate;

/// Whoever does not meet the requirements, after the admission was refused.
public record RejectCandidate(ApplicationId application, LocalDate on, String reason)
    implements ApplicationCommand {}
