package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;

/// Asked by the process after the legal check.
///
/// @param covers every identifier under which the person was known, the person's own first
/// @param kept what must be kept, for any of them; nothing means full erasure
public record ExecuteErasure(
    DataSubjectId subject, PersonId person, List<PersonId> covers, List<Kept> kept)
    implements DataSubjectCommand {}
