/// What time does to the verification of a venue.
@NullMarked
package id.jejak.saga.venue;

import org.jspecify.annotations.NullMarked;
