@NullMarked
package id.jejak.app.sample.muaraenim;

import org.jspecify.annotations.NullMarked;
