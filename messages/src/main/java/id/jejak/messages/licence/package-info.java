/// The licence of a certification body (LSP): its type, its scope of schemes, its validity.
@NullMarked
package id.jejak.messages.licence;

import org.jspecify.annotations.NullMarked;
