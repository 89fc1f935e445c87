package id.jejak.command.trainer;

import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerRegistered;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record Trainer(@Nullable TrainerRegistered registered, Set<TrainerCertificateAdded> certificates) {
  static final Trainer UNKNOWN = new Trainer(null, Set.of());

  Trainer evolve(TrainerEvent event) {
    return switch (event) {
      case TrainerRegistered fact -> new Trainer(fact, certificates);
      case TrainerCertificateAdded fact ->
          new Trainer(
              registered,
              Stream.concat(certificates.stream(), Stream.of(fact))
                  .collect(Collectors.toUnmodifiableSet()));
    };
  }
}
