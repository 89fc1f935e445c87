/// What a command, an event, a decision, a refusal, a process, a timer and a personal datum are.
/// Nothing here knows a framework or a word of the domain; everything else is written in these
/// terms.
@NullMarked
package id.jejak.kernel;

import org.jspecify.annotations.NullMarked;
