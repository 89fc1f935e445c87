/// What can be proved about the log: its leaves, the same in whichever store it lies.
@NullMarked
package id.jejak.engine.proof;

import org.jspecify.annotations.NullMarked;
