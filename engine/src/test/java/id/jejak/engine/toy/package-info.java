/// A domain of jars and coins, just large enough to try the engine on.
@NullMarked
package id.jejak.engine.toy;

import org.jspecify.annotations.NullMarked;
