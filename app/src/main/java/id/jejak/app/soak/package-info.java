/// Puts a whole node under strain and proves afterwards that nothing was lost and nothing was done
/// twice.
@NullMarked
package id.jejak.app.soak;

import org.jspecify.annotations.NullMarked;
