@NullMarked
package id.jejak.engine;

import org.jspecify.annotations.NullMarked;
