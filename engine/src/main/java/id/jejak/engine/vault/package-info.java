/// Personal data: sealed under a key per person, found by keyed hash, forgotten by destroying the
/// key.
@NullMarked
package id.jejak.engine.vault;

import org.jspecify.annotations.NullMarked;
