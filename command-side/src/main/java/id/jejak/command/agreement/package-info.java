/// Agreements: drafted, put under an umbrella, signed by who holds the office, terminated. A PKS in
/// force is what lets money be spent. Nothing here is public; speak to it through messages.
@NullMarked
package id.jejak.command.agreement;

import org.jspecify.annotations.NullMarked;
