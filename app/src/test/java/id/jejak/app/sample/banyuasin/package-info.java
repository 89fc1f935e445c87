@NullMarked
package id.jejak.app.sample.banyuasin;

import org.jspecify.annotations.NullMarked;
