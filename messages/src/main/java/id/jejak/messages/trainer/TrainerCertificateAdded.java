package id.jejak.messages.trainer;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;

public record TrainerCertificateAdded(TrainerId trainer, SchemeId scheme, Period validity)
    implements TrainerEvent {}
