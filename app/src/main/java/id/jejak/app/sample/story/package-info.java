/// A year of training as labour offices run it, from the agreement to the outcome; the sample
/// programmes of training fill in its plan.
@NullMarked
package id.jejak.app.sample.story;

import org.jspecify.annotations.NullMarked;
