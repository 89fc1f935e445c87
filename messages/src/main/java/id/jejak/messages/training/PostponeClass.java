package id.jejak.messages.training;

import java.time.LocalDate;

public record PostponeClass(
    ClassId trainingClass, LocalDate newFirstDay, LocalDate newLastDay, String reason)
    implements TrainingClassCommand {
  public PostponeClass {
    if (newLastDay.isBefore(newFirstDay)) {
      throw new IllegalArgumentException("a class ends on or after its first day");
    }
  }
}
