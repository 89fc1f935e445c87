package id.jejak.messages.trainer;

import id.jejak.kernel.Event;

/// What happens to one trainer.
public sealed interface TrainerEvent extends Event
    permits TrainerRegistered, TrainerCertificateAdded {}
