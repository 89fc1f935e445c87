/// What time does to a scheme version.
@NullMarked
package id.jejak.saga.scheme;

import org.jspecify.annotations.NullMarked;
