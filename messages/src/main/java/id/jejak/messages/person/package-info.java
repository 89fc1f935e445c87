/// People: who they are, kept as personal data from the first event.
@NullMarked
package id.jejak.messages.person;

import org.jspecify.annotations.NullMarked;
