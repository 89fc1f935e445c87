/// Cases: opened for cause, heard, decided by somebody else than who opened them, closed. Nothing
/// here is public; speak to it through messages.
@NullMarked
package id.jejak.command.cases;

import org.jspecify.annotations.NullMarked;
