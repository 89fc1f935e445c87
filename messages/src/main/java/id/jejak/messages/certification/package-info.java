/// Certificates: issued on a competent decision, good for a period, suspended or withdrawn for
/// cause.
@NullMarked
package id.jejak.messages.certification;

import org.jspecify.annotations.NullMarked;
