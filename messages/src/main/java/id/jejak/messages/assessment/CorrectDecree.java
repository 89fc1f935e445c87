package id.jejak.messages.assessment;

import java.time.LocalDate;

/// What the decree says about itself, such as a misprint, for the reason and on the evidence for
/// which another asked (R40, R46). Verdicts stay: an appeal or a case changes them.
public record CorrectDecree(PlenaryId plenary, String reason, String evidence, LocalDate on)
    implements PlenaryCommand {}
