/// Cases (perkara): a certificate under suspicion, a recall, a fraud, a wrong datum; opened, heard,
/// decided by somebody else than who opened it, closed.
@NullMarked
package id.jejak.messages.cases;

import org.jspecify.annotations.NullMarked;
