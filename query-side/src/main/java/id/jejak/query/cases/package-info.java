/// Cases: what is open and until when, and how each ended.
@NullMarked
package id.jejak.query.cases;

import org.jspecify.annotations.NullMarked;
