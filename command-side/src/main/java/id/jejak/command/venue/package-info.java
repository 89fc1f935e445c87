/// Assessment venues and which body found them fit for which scheme. Nothing here is public; speak
/// to it through messages.
@NullMarked
package id.jejak.command.venue;

import org.jspecify.annotations.NullMarked;
