package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is not kept is forgotten: receivers erase too.
///
/// @param legalBasis of what is kept, or of the erasure where nothing is
public record ErasureExecuted(
    DataSubjectId subject,
    PersonId person,
    @Nullable DataRequestId request,
    ErasureScope scope,
    List<PersonId> covers,
    List<Kept> kept,
    String legalBasis)
    implements DataSubjectEvent {}
