package id.jejak.messages.venue;

import id.jejak.kernel.Command;

/// What may be asked of one tuk.
public sealed interface TukCommand extends Command
    permits RegisterTuk, VerifyTuk, FailTukVerification, LapseTukVerification {
  TukId tuk();

  @Override
  default TukId target() {
    return tuk();
  }
}
