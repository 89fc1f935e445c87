/// Consents per purpose, given and withdrawn.
@NullMarked
package id.jejak.messages.privacy;

import org.jspecify.annotations.NullMarked;
