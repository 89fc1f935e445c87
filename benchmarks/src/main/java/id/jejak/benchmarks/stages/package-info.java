/// The same stages on Jejak's engine, in their simplest form: a decider, a process and one view.
@NullMarked
package id.jejak.benchmarks.stages;

import org.jspecify.annotations.NullMarked;
