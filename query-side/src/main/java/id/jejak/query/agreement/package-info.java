/// Agreements: who is bound to what, until when, and which promises were kept.
@NullMarked
package id.jejak.query.agreement;

import org.jspecify.annotations.NullMarked;
