/// Who looked at whose personal data.
@NullMarked
package id.jejak.query.access;

import org.jspecify.annotations.NullMarked;
