/// The catalogue of certification schemes: every version with its terms, and what a version
/// changes.
@NullMarked
package id.jejak.query.scheme;

import org.jspecify.annotations.NullMarked;
