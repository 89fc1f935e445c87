package id.jejak.messages.trainer;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import org.jspecify.annotations.Nullable;

public record TrainerCertificateAdded(
    TrainerId trainer, TrainerCertificate certificate, @Nullable SchemeId scheme, Period validity)
    implements TrainerEvent {}
