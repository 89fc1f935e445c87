package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record RejectCorrection(PersonId person, CorrectionId correction, Personal<String> reason)
    implements PersonCommand {}
