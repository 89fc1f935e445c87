/// From application to decision: candidates, sessions, evidence, recommendation, plenary.
@NullMarked
package id.jejak.messages.assessment;

import org.jspecify.annotations.NullMarked;
