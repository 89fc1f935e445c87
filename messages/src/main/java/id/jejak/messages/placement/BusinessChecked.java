package id.jejak.messages.placement;

import java.time.LocalDate;

public record BusinessChecked(BusinessRef of, int months, boolean alive, LocalDate on)
    implements BusinessEvent {}
