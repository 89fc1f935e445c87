package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;

/// `reason` is a code.
public record ResolveComplaint(
    ComplaintId complaint, PersonId decider, ComplaintOutcome outcome, String reason)
    implements ComplaintCommand {}
