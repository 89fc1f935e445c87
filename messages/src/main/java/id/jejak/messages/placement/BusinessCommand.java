package id.jejak.messages.placement;

import id.jejak.kernel.Command;

/// What may be asked of one business.
public sealed interface BusinessCommand extends Command
    permits RecordBusinessStart, SupportBusiness, CheckBusiness {
  BusinessId business();

  @Override
  default BusinessId target() {
    return business();
  }
}
