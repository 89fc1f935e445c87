@NullMarked
package id.jejak.app.web;

import org.jspecify.annotations.NullMarked;
