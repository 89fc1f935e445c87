/// That no complaint is left lying.
@NullMarked
package id.jejak.saga.complaint;

import org.jspecify.annotations.NullMarked;
