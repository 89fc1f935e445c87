/// Complaints: from anyone, about anything; resolved by people who are not involved. Nothing here
/// is public; speak to it through messages.
@NullMarked
package id.jejak.command.complaint;

import org.jspecify.annotations.NullMarked;
