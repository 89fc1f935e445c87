package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;

public record AppointInvestigator(ComplaintId complaint, PersonId investigator)
    implements ComplaintCommand {}
