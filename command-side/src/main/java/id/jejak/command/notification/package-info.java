/// Who is told what, once each; nobody whose data may not be used. Nothing here is public; speak to
/// it through messages.
@NullMarked
package id.jejak.command.notification;

import org.jspecify.annotations.NullMarked;
