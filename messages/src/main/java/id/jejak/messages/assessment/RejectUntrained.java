package id.jejak.messages.assessment;

import java.time.LocalDate;

/// The training was not completed after all: attendance was corrected (R13).
public record RejectUntrained(ApplicationId application, LocalDate on)
    implements ApplicationCommand {}
