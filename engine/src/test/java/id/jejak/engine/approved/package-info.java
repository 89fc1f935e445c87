/// Texts that a person has approved; tests compare with them.
@NullMarked
package id.jejak.engine.approved;

import org.jspecify.annotations.NullMarked;
