package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;

public record InvestigatorAppointed(ComplaintRef of, PersonId investigator)
    implements ComplaintEvent {}
