/// Who read whose personal data, and why. It is gathered where sealed values are opened and written
/// down before the answer leaves.
@NullMarked
package id.jejak.engine.access;

import org.jspecify.annotations.NullMarked;
