package id.jejak.command.training;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerRegistered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What a trainer may teach: who is certified in the trade and in teaching (R12).
///
/// @param known there is such a trainer
record Qualification(boolean known, List<TrainerCertificateAdded> certificates) {
  static final Qualification NONE = new Qualification(false, List.of());

  static Qualification of(List<TrainerEvent> history) {
    boolean known = false;
    var certificates = new ArrayList<TrainerCertificateAdded>();
    for (TrainerEvent event : history) {
      switch (event) {
        case TrainerRegistered _ -> known = true;
        case TrainerCertificateAdded added -> certificates.add(added);
      }
    }
    return new Qualification(known, certificates);
  }

  boolean teaches(SchemeId scheme, LocalDate day) {
    return holds(TrainerCertificate.TECHNICAL, scheme, day)
        && certificates.stream()
            .anyMatch(one ->
                one.certificate() == TrainerCertificate.METHODOLOGY && one.validity().covers(day));
  }

  private boolean holds(TrainerCertificate kind, SchemeId scheme, LocalDate day) {
    return certificates.stream()
        .anyMatch(one ->
            one.certificate() == kind && scheme.equals(one.scheme()) && one.validity().covers(day));
  }
}
