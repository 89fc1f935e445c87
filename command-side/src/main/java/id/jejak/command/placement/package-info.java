/// What became of people: jobs with their follow-up, businesses of their own, job fairs. Nothing
/// here is public; speak to it through messages.
@NullMarked
package id.jejak.command.placement;

import org.jspecify.annotations.NullMarked;
