/// Classes with their seats and waiting lists, every enrolment as it stands, stipends.
@NullMarked
package id.jejak.query.training;

import org.jspecify.annotations.NullMarked;
