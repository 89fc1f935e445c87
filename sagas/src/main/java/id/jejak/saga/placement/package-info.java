/// What is asked of a job after it began.
@NullMarked
package id.jejak.saga.placement;

import org.jspecify.annotations.NullMarked;
