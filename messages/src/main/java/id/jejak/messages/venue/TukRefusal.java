package id.jejak.messages.venue;

import id.jejak.kernel.Refusal;

/// Why something is refused: tuk.
public sealed interface TukRefusal extends Refusal permits TukNotVerified {}
