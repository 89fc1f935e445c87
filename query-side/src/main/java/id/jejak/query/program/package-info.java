/// Programmes, and the funnel: how many people came how far.
@NullMarked
package id.jejak.query.program;

import org.jspecify.annotations.NullMarked;
