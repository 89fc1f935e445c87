package id.jejak.messages.person;

import id.jejak.kernel.Refusal;

/// Why something is refused: person.
public sealed interface PersonRefusal extends Refusal
    permits NikInvalid,
        NikAlreadyRegistered,
        IdentityAlreadyRegistered,
        PersonMerged,
        NotSuspected {}
