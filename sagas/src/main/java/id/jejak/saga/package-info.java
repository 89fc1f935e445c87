@NullMarked
package id.jejak.saga;

import org.jspecify.annotations.NullMarked;
