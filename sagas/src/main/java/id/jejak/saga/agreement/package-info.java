/// What time does to an agreement, and what becomes of its promises.
@NullMarked
package id.jejak.saga.agreement;

import org.jspecify.annotations.NullMarked;
