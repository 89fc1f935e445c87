package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;

public record EvidenceSupplied(CandidateRef candidate, Personal<Dossier> dossier)
    implements ApplicationEvent {}
