package id.jejak.messages.trainer;

import id.jejak.kernel.Refusal;

/// Why something is refused: trainer.
public sealed interface TrainerRefusal extends Refusal permits TrainerNotQualified {}
