/// The event log on PostgreSQL: append in the transaction of the decision, one final order given
/// afterwards by an elected sequencer, readers woken by push. To Axon it is an event store.
@NullMarked
package id.jejak.engine.log;

import org.jspecify.annotations.NullMarked;
