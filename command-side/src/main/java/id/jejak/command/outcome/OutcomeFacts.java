package id.jejak.command.outcome;

/// @param graduate the person completed the training
record OutcomeFacts(boolean graduate) {}
