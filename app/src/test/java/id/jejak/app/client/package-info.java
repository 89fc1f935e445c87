@NullMarked
package id.jejak.app.client;

import org.jspecify.annotations.NullMarked;
