/// Who is to be told what, with the text in the reader's language.
@NullMarked
package id.jejak.query.notification;

import org.jspecify.annotations.NullMarked;
