/// Audit cases: the only thing an auditor writes. Nothing here is public; speak to it through
/// messages.
@NullMarked
package id.jejak.command.audit;

import org.jspecify.annotations.NullMarked;
