/// Puts the modules together and runs them as one node.
@NullMarked
package id.jejak.app.run;

import org.jspecify.annotations.NullMarked;
