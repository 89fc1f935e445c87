package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

public record JobFairRegistered(JobFairId fair, int ticket, @Nullable PersonId person)
    implements JobFairEvent {}
