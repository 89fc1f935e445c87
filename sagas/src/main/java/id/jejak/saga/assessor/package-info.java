/// What time does to the licence of an assessor.
@NullMarked
package id.jejak.saga.assessor;

import org.jspecify.annotations.NullMarked;
