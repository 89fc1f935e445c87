/// Vacancies as the law wants them reported, and the way of one person to one vacancy. Nothing here
/// is public; speak to it through messages.
@NullMarked
package id.jejak.command.vacancy;

import org.jspecify.annotations.NullMarked;
