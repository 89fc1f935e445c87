package id.jejak.command.trainer;

/// A trainer decides from their own history alone.
record TrainerFacts() {}
