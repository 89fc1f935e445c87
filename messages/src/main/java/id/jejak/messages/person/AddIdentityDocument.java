package id.jejak.messages.person;

import id.jejak.kernel.Personal;

/// A further document of the same person, such as the NIK of who was registered by passport.
public record AddIdentityDocument(PersonId person, Personal<IdentityDocument> identity)
    implements PersonCommand {}
