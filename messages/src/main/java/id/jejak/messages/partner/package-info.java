/// Partners that follow what happens: what they want, how far they are, what they could not take.
@NullMarked
package id.jejak.messages.partner;

import org.jspecify.annotations.NullMarked;
