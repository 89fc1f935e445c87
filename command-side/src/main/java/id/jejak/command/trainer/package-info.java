/// Trainers and the certificates that let them teach. Nothing here is public; speak to it through
/// messages.
@NullMarked
package id.jejak.command.trainer;

import org.jspecify.annotations.NullMarked;
