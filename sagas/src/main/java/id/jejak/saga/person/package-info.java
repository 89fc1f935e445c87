/// What follows a suspicion that two people are one, and the correction of what is recorded.
@NullMarked
package id.jejak.saga.person;

import org.jspecify.annotations.NullMarked;
