package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;

public record ComplaintResolved(
    ComplaintRef of, PersonId decider, ComplaintOutcome outcome, String reason)
    implements ComplaintEvent {}
