/// How messages become bytes: under names of our own, personal data sealed, the same message always
/// the same text.
@NullMarked
package id.jejak.engine.codec;

import org.jspecify.annotations.NullMarked;
