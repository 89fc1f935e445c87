@NullMarked
package id.jejak.command;

import org.jspecify.annotations.NullMarked;
