/// The register of assessors.
@NullMarked
package id.jejak.query.assessor;

import org.jspecify.annotations.NullMarked;
