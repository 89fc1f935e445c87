/// Offices, training centres, certification bodies and companies, and who holds office in them.
@NullMarked
package id.jejak.messages.organization;

import org.jspecify.annotations.NullMarked;
