package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import org.jspecify.annotations.Nullable;

/// The keys by which a business is found; every event of it carries them.
///
/// @param track the way through the programme; `ENTREPRENEURSHIP` takes one of its places (R5)
public record BusinessRef(
    BusinessId business, PersonId person, @Nullable ProgramId program, ProgramTrack track) {}
