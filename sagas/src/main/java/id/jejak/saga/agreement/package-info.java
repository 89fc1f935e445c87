/// What time does to an agreement.
@NullMarked
package id.jejak.saga.agreement;

import org.jspecify.annotations.NullMarked;
