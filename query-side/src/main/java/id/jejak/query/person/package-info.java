/// People as the directory shows them. The name is sealed; the NIK is nowhere.
@NullMarked
package id.jejak.query.person;

import org.jspecify.annotations.NullMarked;
