/// Vacancies as employers must report them, and the people who are referred or apply to them.
@NullMarked
package id.jejak.messages.vacancy;

import org.jspecify.annotations.NullMarked;
