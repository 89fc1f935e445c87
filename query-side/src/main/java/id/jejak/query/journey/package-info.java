/// One person's journey as a timeline.
@NullMarked
package id.jejak.query.journey;

import org.jspecify.annotations.NullMarked;
