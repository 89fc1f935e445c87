@NullMarked
package id.jejak.app.soak;

import org.jspecify.annotations.NullMarked;
