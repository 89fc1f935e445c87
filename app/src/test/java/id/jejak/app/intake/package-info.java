@NullMarked
package id.jejak.app.intake;

import org.jspecify.annotations.NullMarked;
