package id.jejak.messages.privacy;

import id.jejak.kernel.Refusal;

/// Why something is refused: data subjects and breaches.
public sealed interface PrivacyRefusal extends Refusal permits ErasureBasis, NobodyAffected {}
