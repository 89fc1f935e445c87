@NullMarked
package id.jejak.app.sample.balangan;

import org.jspecify.annotations.NullMarked;
