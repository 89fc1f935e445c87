/// What of the domain is held by which code and which test.
@NullMarked
package id.jejak.app.coverage;

import org.jspecify.annotations.NullMarked;
