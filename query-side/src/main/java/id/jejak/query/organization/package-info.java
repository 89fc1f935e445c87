/// Organisations by name, for whoever prints them.
@NullMarked
package id.jejak.query.organization;

import org.jspecify.annotations.NullMarked;
