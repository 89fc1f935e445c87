/// Certification schemes, version after version; an old version stays what it was. Nothing here is
/// public; speak to it through messages.
@NullMarked
package id.jejak.command.scheme;

import org.jspecify.annotations.NullMarked;
