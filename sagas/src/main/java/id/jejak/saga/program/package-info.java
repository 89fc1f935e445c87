/// Registration closes by itself.
@NullMarked
package id.jejak.saga.program;

import org.jspecify.annotations.NullMarked;
