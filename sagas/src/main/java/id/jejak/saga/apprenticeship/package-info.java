/// What an apprenticeship asks for on its way, and who takes a place that is free again.
@NullMarked
package id.jejak.saga.apprenticeship;

import org.jspecify.annotations.NullMarked;
