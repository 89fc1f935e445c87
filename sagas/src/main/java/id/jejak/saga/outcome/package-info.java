/// When graduates are asked what became of them.
@NullMarked
package id.jejak.saga.outcome;

import org.jspecify.annotations.NullMarked;
