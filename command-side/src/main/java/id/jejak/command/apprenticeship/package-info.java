/// Apprenticeships at home and abroad, under the rules of their kind. Nothing here is public; speak
/// to it through messages.
@NullMarked
package id.jejak.command.apprenticeship;

import org.jspecify.annotations.NullMarked;
