package id.jejak.messages.assessment;

import java.time.LocalDate;

/// What the decree says about itself, such as a misprint. Verdicts stay: an appeal or a case
/// changes them. Who asks for it does not do it (R40, R46).
public record CorrectDecree(
    PlenaryId plenary, String requestedBy, String reason, String evidence, LocalDate on)
    implements PlenaryCommand {}
