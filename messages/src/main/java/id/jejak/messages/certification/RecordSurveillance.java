package id.jejak.messages.certification;

import id.jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// @param statement what holder or employer said
public record RecordSurveillance(
    SurveillanceId surveillance, Finding finding, @Nullable Personal<String> statement)
    implements SurveillanceCommand {}
