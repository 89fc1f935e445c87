@NullMarked
package id.jejak.app.api;

import org.jspecify.annotations.NullMarked;
