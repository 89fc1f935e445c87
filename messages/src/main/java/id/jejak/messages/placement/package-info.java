/// What became of people: jobs, businesses of their own, job fairs.
@NullMarked
package id.jejak.messages.placement;

import org.jspecify.annotations.NullMarked;
