package id.jejak.messages.licence;

import java.time.LocalDate;

/// The authority looked at the body on the day `on`; `minutes` is where its findings are kept.
public record RecordBnspSurveillance(
    LicenceId licence, LocalDate on, SurveillanceResult result, String minutes)
    implements LicenceCommand {}
