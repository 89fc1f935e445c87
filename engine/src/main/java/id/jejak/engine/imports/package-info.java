/// Files of many rows (R45): each row is decided alone, as the command that it would be if somebody
/// sent it by hand. What the columns of a file mean is told by its kind.
@NullMarked
package id.jejak.engine.imports;

import org.jspecify.annotations.NullMarked;
