package id.jejak.messages.trainer;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

/// A technical certificate is for a scheme; one in methodology is for none.
public record AddTrainerCertificate(
    TrainerId trainer, TrainerCertificate certificate, @Nullable SchemeId scheme, Period validity)
    implements TrainerCommand {
  public AddTrainerCertificate {
    if ((certificate == TrainerCertificate.TECHNICAL) != (scheme != null)) {
      throw new IllegalArgumentException("a technical certificate, and no other, names its scheme");
    }
  }
}
