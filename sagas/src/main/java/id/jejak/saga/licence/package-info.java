/// What time does to the licence of a certification body, and what a lapse touches.
@NullMarked
package id.jejak.saga.licence;

import org.jspecify.annotations.NullMarked;
