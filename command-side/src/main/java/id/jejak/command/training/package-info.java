/// Classes and the people in them: seats and the waiting list, attendance, completion, stipend.
/// Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.training;

import org.jspecify.annotations.NullMarked;
