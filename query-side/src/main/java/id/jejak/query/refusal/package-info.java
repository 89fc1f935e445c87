/// What was refused, by code.
@NullMarked
package id.jejak.query.refusal;

import org.jspecify.annotations.NullMarked;
