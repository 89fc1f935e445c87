package id.jejak.messages.scheme;

import id.jejak.kernel.Refusal;

/// Why something is refused: scheme.
public sealed interface SchemeRefusal extends Refusal permits SchemeVersionMismatch {}
