/// Jobs, businesses and job fairs.
@NullMarked
package id.jejak.query.placement;

import org.jspecify.annotations.NullMarked;
