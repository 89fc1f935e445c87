/// Apprenticeships at home and abroad (pemagangan): from selection to what followed.
@NullMarked
package id.jejak.messages.apprenticeship;

import org.jspecify.annotations.NullMarked;
