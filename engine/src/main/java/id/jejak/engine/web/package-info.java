/// How a command comes in over HTTP: headers say who asks, when and how often; the answer says what
/// became of it. Endpoints of the domain stay one line long.
@NullMarked
package id.jejak.engine.web;

import org.jspecify.annotations.NullMarked;
