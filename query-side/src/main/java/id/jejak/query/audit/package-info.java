/// What auditors ask, what they found, and what was done about it.
@NullMarked
package id.jejak.query.audit;

import org.jspecify.annotations.NullMarked;
