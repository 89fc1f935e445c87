/// Money follows what happens: reserved, committed, paid or given back, line by line.
@NullMarked
package id.jejak.saga.funding;

import org.jspecify.annotations.NullMarked;
