/// What the law gives people over their data, and until when.
@NullMarked
package id.jejak.saga.privacy;

import org.jspecify.annotations.NullMarked;
