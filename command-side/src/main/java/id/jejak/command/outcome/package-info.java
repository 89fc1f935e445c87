/// What graduates do months later (tracer study). Nothing here is public; speak to it through
/// messages.
@NullMarked
package id.jejak.command.outcome;

import org.jspecify.annotations.NullMarked;
