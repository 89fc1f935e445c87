package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

/// Tells the person who stands for `of` since a merge what must be kept for it.
public record ReportDuties(
    DataSubjectId subject, PersonId person, DataRequestId request, PersonId of, List<Kept> kept)
    implements DataSubjectCommand {}
