/// BKL-2019: ten thousand places in four tracks of a province. Modelled on public reports about
/// Bengkulu; every person and every result is invented.
@NullMarked
package id.jejak.app.sample.bengkulu;

import org.jspecify.annotations.NullMarked;
