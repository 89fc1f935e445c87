@NullMarked
package id.jejak.app.stored;

import org.jspecify.annotations.NullMarked;
