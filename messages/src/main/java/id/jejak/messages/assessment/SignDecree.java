package id.jejak.messages.assessment;

import java.time.LocalDate;

public record SignDecree(PlenaryId plenary, LocalDate on) implements PlenaryCommand {}
