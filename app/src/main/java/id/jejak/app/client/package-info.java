/// What operators and scripts do with a running node from the command line: everything goes over
/// its HTTP interface, under the caller's own rights.
@NullMarked
package id.jejak.app.client;

import org.jspecify.annotations.NullMarked;
