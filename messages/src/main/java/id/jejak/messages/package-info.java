@NullMarked
package id.jejak.messages;

import org.jspecify.annotations.NullMarked;
