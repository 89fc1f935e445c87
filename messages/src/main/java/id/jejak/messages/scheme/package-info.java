/// Certification schemes, their versions and units of competence.
@NullMarked
package id.jejak.messages.scheme;

import org.jspecify.annotations.NullMarked;
