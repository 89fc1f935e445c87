@NullMarked
package id.jejak.app.sample;

import org.jspecify.annotations.NullMarked;
