/// People enter here, once each: the identity number is checked and taken. Nothing here is public;
/// speak to it through messages.
@NullMarked
package id.jejak.command.person;

import org.jspecify.annotations.NullMarked;
