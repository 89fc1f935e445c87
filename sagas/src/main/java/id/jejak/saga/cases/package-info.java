/// What follows when something may not have been right: recall, suspension, fraud.
@NullMarked
package id.jejak.saga.cases;

import org.jspecify.annotations.NullMarked;
