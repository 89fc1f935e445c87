package id.jejak.messages.trainer;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

/// A trainer holds a valid certificate for what the class teaches (R12).
public record TrainerNotQualified(TrainerId trainer, SchemeId scheme, LocalDate day)
    implements TrainerRefusal {
  @Override
  public String code() {
    return "TRAINER_NOT_QUALIFIED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
