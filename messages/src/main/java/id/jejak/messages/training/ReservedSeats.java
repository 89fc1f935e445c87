package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// Seats that only people of one district may take.
public record ReservedSeats(RegionCode district, int seats) {}
