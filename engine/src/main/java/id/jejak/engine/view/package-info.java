/// Read models: each is one table, filled from the log by one switch, and can be dropped and
/// rebuilt at any time.
@NullMarked
package id.jejak.engine.view;

import org.jspecify.annotations.NullMarked;
