/// What follows for people when a vacancy is filled, runs out or is withdrawn.
@NullMarked
package id.jejak.saga.vacancy;

import org.jspecify.annotations.NullMarked;
