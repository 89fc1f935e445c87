/// Certification schemes by name, for whoever prints them.
@NullMarked
package id.jejak.query.scheme;

import org.jspecify.annotations.NullMarked;
