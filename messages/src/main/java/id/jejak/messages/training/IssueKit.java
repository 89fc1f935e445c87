package id.jejak.messages.training;

import java.util.Set;

public record IssueKit(EnrollmentId enrollment, Set<KitItem> items) implements EnrollmentCommand {}
