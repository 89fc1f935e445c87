/// The same stages in stock Axon, in their simplest form: an aggregate, a saga and one view.
@NullMarked
package id.jejak.benchmarks.axon;

import org.jspecify.annotations.NullMarked;
