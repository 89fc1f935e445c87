/// What can be asked over HTTP, told by the code itself: OpenAPI 3.1 out of the table of operations
/// and the endpoints of the views.
@NullMarked
package id.jejak.app.api;

import org.jspecify.annotations.NullMarked;
