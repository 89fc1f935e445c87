/// The time of a log: the world's, or a simulated one that stands still until it is moved. Which of
/// the two is the first fact of the log.
@NullMarked
package id.jejak.engine.clock;

import org.jspecify.annotations.NullMarked;
