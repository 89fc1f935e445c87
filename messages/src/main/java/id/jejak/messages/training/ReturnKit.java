package id.jejak.messages.training;

import java.util.Set;

/// What is given back, by whoever leaves or when the course is over.
public record ReturnKit(EnrollmentId enrollment, Set<KitItem> items) implements EnrollmentCommand {}
