/// Who is offered to employers, as far as the person consents.
@NullMarked
package id.jejak.query.talent;

import org.jspecify.annotations.NullMarked;
