@NullMarked
package id.jejak.app.demo;

import org.jspecify.annotations.NullMarked;
