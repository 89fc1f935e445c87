/// Targets: how many people were reached, each counted once.
@NullMarked
package id.jejak.query.target;

import org.jspecify.annotations.NullMarked;
