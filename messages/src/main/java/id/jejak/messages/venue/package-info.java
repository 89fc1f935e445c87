/// Assessment venues (TUK): verified by the certification body, scheme by scheme.
@NullMarked
package id.jejak.messages.venue;

import org.jspecify.annotations.NullMarked;
