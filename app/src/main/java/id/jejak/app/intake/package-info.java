/// The files that offices send: what their columns are called, and what a row asks for.
@NullMarked
package id.jejak.app.intake;

import org.jspecify.annotations.NullMarked;
