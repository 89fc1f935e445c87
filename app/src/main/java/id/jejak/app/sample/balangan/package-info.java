/// The sample programme BLG-2024.
@NullMarked
package id.jejak.app.sample.balangan;

import org.jspecify.annotations.NullMarked;
