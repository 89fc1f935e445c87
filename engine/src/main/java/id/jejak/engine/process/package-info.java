/// Long-running processes: pure reactions, carried out one transaction a step, with their timers
/// and incidents.
@NullMarked
package id.jejak.engine.process;

import org.jspecify.annotations.NullMarked;
