/// Who is shown in the directory, and for how long.
@NullMarked
package id.jejak.saga.talent;

import org.jspecify.annotations.NullMarked;
