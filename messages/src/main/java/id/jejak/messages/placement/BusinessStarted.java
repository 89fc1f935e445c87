package id.jejak.messages.placement;

import java.time.LocalDate;
import java.util.Set;

public record BusinessStarted(
    BusinessRef of, String field, Set<BusinessEvidence> evidence, LocalDate on)
    implements BusinessEvent {}
