/// Trainers and what they are qualified to teach.
@NullMarked
package id.jejak.messages.trainer;

import org.jspecify.annotations.NullMarked;
