package id.jejak.messages.certification;

import java.time.LocalDate;

/// @param times how often nobody has replied now
/// @param replyBy until when the next answer is waited for
public record RecordNoResponse(SurveillanceId surveillance, int times, LocalDate replyBy)
    implements SurveillanceCommand {}
