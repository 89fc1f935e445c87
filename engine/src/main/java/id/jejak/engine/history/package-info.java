/// What the log says of one stream, as of a day, as known on a day: the events, and the rows that a
/// view made of them.
@NullMarked
package id.jejak.engine.history;

import org.jspecify.annotations.NullMarked;
