/// The talent directory: nobody is in it without consent and a valid certificate. Nothing here is
/// public; speak to it through messages.
@NullMarked
package id.jejak.command.talent;

import org.jspecify.annotations.NullMarked;
