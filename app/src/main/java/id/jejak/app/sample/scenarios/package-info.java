/// What goes wrong in a labour office and must end well: the failure paths F1 to F28, each told by
/// hand as what people do and what must be seen afterwards. All people are fictional.
@NullMarked
package id.jejak.app.sample.scenarios;

import org.jspecify.annotations.NullMarked;
