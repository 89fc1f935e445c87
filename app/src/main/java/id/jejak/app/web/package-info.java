/// The edge: what a caller reads when something is refused or went wrong, in the caller's language.
@NullMarked
package id.jejak.app.web;

import org.jspecify.annotations.NullMarked;
