/// Organisations: what they are, under whom they stand, who holds office in them, what they can
/// teach.
@NullMarked
package id.jejak.query.organization;

import org.jspecify.annotations.NullMarked;
