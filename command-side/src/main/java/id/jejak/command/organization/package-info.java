/// Organisations and who holds office in them, day by day; signatures are checked against it.
/// Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.organization;

import org.jspecify.annotations.NullMarked;
