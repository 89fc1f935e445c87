/// What time does to a certificate.
@NullMarked
package id.jejak.saga.certification;

import org.jspecify.annotations.NullMarked;
