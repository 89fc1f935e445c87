/// Targets: whom somebody wants to reach, as part of what somebody above wants. Who was reached is
/// counted by the views. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.target;

import org.jspecify.annotations.NullMarked;
