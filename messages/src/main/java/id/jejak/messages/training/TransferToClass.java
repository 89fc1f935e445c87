package id.jejak.messages.training;

import java.time.LocalDate;

/// To the seat that the other class keeps (`ReserveTransferSeat`).
public record TransferToClass(EnrollmentId enrollment, ClassId to, LocalDate on)
    implements EnrollmentCommand {}
