package id.jejak.messages.shared;

import id.jejak.kernel.Refusal;

/// Refusals that every part of the language shares.
public sealed interface CommonRefusal extends Refusal
    permits NotFound, IllegalTransition, AlreadyExists, FourEyes, IdentityNotChecked {}
