/// BNY-2023: the 416 trainees of a regency's vocational training centre, from registration to work.
/// Modelled on public reports about Banyuasin; every person and every result is invented.
@NullMarked
package id.jejak.app.sample.banyuasin;

import org.jspecify.annotations.NullMarked;
