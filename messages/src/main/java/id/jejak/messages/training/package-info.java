/// Classes and the people in them: selection, seats, waiting list, attendance, completion, stipend.
@NullMarked
package id.jejak.messages.training;

import org.jspecify.annotations.NullMarked;
