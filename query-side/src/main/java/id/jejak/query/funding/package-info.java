/// Allocations and what became of them, to the rupiah.
@NullMarked
package id.jejak.query.funding;

import org.jspecify.annotations.NullMarked;
