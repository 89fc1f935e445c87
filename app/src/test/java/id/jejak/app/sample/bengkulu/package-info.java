@NullMarked
package id.jejak.app.sample.bengkulu;

import org.jspecify.annotations.NullMarked;
