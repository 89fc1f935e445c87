package id.jejak.messages.training;

import java.util.Set;

public record KitIssued(EnrollmentRef of, Set<KitItem> items) implements EnrollmentEvent {}
