/// What each person consented to.
@NullMarked
package id.jejak.query.privacy;

import org.jspecify.annotations.NullMarked;
