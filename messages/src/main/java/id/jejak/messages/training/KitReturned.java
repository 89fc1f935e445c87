package id.jejak.messages.training;

import java.util.Set;

/// @param kept what the person still holds
public record KitReturned(EnrollmentRef of, Set<KitItem> items, Set<KitItem> kept)
    implements EnrollmentEvent {}
