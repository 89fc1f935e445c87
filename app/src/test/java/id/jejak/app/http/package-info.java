@NullMarked
package id.jejak.app.http;

import org.jspecify.annotations.NullMarked;
