/// Words that every part of the language uses.
@NullMarked
package id.jejak.messages.shared;

import org.jspecify.annotations.NullMarked;
