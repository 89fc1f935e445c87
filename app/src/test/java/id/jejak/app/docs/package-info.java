@NullMarked
package id.jejak.app.docs;

import org.jspecify.annotations.NullMarked;
