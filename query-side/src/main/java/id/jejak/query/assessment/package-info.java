/// Candidates and sessions as they stand.
@NullMarked
package id.jejak.query.assessment;

import org.jspecify.annotations.NullMarked;
