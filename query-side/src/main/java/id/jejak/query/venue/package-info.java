/// Assessment venues and what the bodies found about them.
@NullMarked
package id.jejak.query.venue;

import org.jspecify.annotations.NullMarked;
