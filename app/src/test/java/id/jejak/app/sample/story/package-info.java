@NullMarked
package id.jejak.app.sample.story;

import org.jspecify.annotations.NullMarked;
