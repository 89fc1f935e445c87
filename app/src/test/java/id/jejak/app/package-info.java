@NullMarked
package id.jejak.app;

import org.jspecify.annotations.NullMarked;
