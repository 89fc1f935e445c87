package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;

/// The whole dossier, as it is from now on.
public record SupplyEvidence(ApplicationId application, Personal<Dossier> dossier)
    implements ApplicationCommand {}
