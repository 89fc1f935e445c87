/// Audit cases: a question put to the log as it stood, what was found, and what was done about it.
@NullMarked
package id.jejak.messages.audit;

import org.jspecify.annotations.NullMarked;
