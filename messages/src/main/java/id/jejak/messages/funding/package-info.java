/// Allocations of public money, line by line, to the rupiah: reserved, committed, paid, released.
@NullMarked
package id.jejak.messages.funding;

import org.jspecify.annotations.NullMarked;
