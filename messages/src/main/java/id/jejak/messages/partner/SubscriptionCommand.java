package id.jejak.messages.partner;

import id.jejak.kernel.Command;

/// What may be asked of one subscription.
public sealed interface SubscriptionCommand extends Command
    permits Subscribe,
        Acknowledge,
        RequestReplay,
        RejectEvent,
        RetryEvent,
        PauseSubscription,
        ResumeSubscription {
  SubscriptionId subscription();

  @Override
  default SubscriptionId target() {
    return subscription();
  }
}
