/// MEN-2023: 1,120 workers and former trainees of a mining regency and their certificates. Modelled
/// on public reports about Muara Enim; every person and every result is invented.
@NullMarked
package id.jejak.app.sample.muaraenim;

import org.jspecify.annotations.NullMarked;
