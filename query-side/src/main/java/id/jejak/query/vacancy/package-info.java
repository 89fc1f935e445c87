/// Vacancies, and who is on the way to them.
@NullMarked
package id.jejak.query.vacancy;

import org.jspecify.annotations.NullMarked;
