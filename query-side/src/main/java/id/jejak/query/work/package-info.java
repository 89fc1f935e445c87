/// What waits for whom, since when, and until when.
@NullMarked
package id.jejak.query.work;

import org.jspecify.annotations.NullMarked;
