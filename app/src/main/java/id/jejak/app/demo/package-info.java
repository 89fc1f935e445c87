/// Plays a sample programme through the gate that everybody uses, on a simulated clock, and proves
/// what it came to.
@NullMarked
package id.jejak.app.demo;

import org.jspecify.annotations.NullMarked;
