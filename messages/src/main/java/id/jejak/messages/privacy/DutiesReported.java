package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

public record DutiesReported(
    DataSubjectId subject, PersonId person, DataRequestId request, PersonId of, List<Kept> kept)
    implements DataSubjectEvent {}
