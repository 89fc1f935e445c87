@NullMarked
package id.jejak.app.access;

import org.jspecify.annotations.NullMarked;
