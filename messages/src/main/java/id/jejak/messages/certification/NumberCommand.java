package id.jejak.messages.certification;

import id.jejak.kernel.Command;

/// What may be asked of the certificate numbers of a year.
public sealed interface NumberCommand extends Command permits VoidNumber {
  NumberRegistryId registry();

  @Override
  default NumberRegistryId target() {
    return registry();
  }
}
