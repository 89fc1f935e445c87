package id.jejak.messages.talent;

import id.jejak.kernel.Refusal;

/// Why something is refused: talent.
public sealed interface TalentRefusal extends Refusal permits NoConsent, NotValid, AccessDenied {}
