/// A seat, its offer and its cover; the days of a class; the stipend. See
/// docs/lifecycles/processes.
@NullMarked
package id.jejak.saga.training;

import org.jspecify.annotations.NullMarked;
