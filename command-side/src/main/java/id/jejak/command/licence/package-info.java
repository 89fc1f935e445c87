/// What a certification body may certify, and since when it may not. Nothing here is public; speak
/// to it through messages.
@NullMarked
package id.jejak.command.licence;

import org.jspecify.annotations.NullMarked;
