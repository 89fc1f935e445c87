/// What a person lets us do with their data, purpose by purpose. Nothing here is public; speak to
/// it through messages.
@NullMarked
package id.jejak.command.privacy;

import org.jspecify.annotations.NullMarked;
