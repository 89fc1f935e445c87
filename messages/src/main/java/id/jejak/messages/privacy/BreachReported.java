package id.jejak.messages.privacy;

import id.jejak.messages.shared.Period;
import java.util.Set;

public record BreachReported(
    BreachId breach, Set<DataCategory> data, Period when, String cause, String handling)
    implements BreachEvent {}
