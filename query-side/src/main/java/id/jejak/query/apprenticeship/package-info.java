/// Apprenticeships, from application to what followed.
@NullMarked
package id.jejak.query.apprenticeship;

import org.jspecify.annotations.NullMarked;
