package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// `person` only where the visitor was matched to one.
public record RegisterAtJobFair(JobFairId fair, int ticket, @Nullable PersonId person)
    implements JobFairCommand {}
