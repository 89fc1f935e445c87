/// A year of a labour office: what it trains, with whom, for how many, and when people can
/// register. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.program;

import org.jspecify.annotations.NullMarked;
