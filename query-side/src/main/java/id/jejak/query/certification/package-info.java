/// The register of certificates, and the public check by number.
@NullMarked
package id.jejak.query.certification;

import org.jspecify.annotations.NullMarked;
