/// The engine against its peers on one PostgreSQL: lifecycles, commands, latency, replay, growth.
@NullMarked
package id.jejak.benchmarks;

import org.jspecify.annotations.NullMarked;
