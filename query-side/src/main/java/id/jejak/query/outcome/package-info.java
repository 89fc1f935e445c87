/// What graduates do, months later.
@NullMarked
package id.jejak.query.outcome;

import org.jspecify.annotations.NullMarked;
