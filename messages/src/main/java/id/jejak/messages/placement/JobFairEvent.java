package id.jejak.messages.placement;

import id.jejak.kernel.Event;

/// What happens to one job fair.
public sealed interface JobFairEvent extends Event
    permits JobFairAnnounced, JobFairRegistered, JobFairAttended {}
