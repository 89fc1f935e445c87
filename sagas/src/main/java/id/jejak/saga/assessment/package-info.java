/// From the end of training to the decision, and what follows when it is "not yet".
@NullMarked
package id.jejak.saga.assessment;

import org.jspecify.annotations.NullMarked;
