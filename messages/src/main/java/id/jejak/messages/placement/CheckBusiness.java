package id.jejak.messages.placement;

import java.time.LocalDate;

/// Whether it is still there so many months after its start.
public record CheckBusiness(BusinessId business, int months, boolean alive, LocalDate on)
    implements BusinessCommand {}
