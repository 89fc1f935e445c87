package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;
import org.jspecify.annotations.Nullable;

/// The keys by which a complaint is found.
///
/// @param about the identifier of what it is about
/// @param complainant null when the person is not known here
public record ComplaintRef(ComplaintId complaint, String about, @Nullable PersonId complainant) {}
