/// One line of an allocation: what is reserved, committed and paid never exceeds what was approved.
/// Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.funding;

import org.jspecify.annotations.NullMarked;
