package id.jejak.messages.training;

import id.jejak.messages.trainer.TrainerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `coming` is null while nobody has been found; `from` is the first day without the one who
/// leaves.
public record ReplaceTrainer(
    ClassId trainingClass,
    TrainerId leaving,
    @Nullable TrainerId coming,
    LocalDate from,
    String reason)
    implements TrainingClassCommand {}
