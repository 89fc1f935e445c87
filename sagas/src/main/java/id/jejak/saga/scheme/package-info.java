/// How a scheme goes over to its next version.
@NullMarked
package id.jejak.saga.scheme;

import org.jspecify.annotations.NullMarked;
