package id.jejak.messages.target;

import id.jejak.kernel.Command;

/// What may be asked of one target.
public sealed interface TargetCommand extends Command permits SetTarget {
  @Override
  TargetId target();
}
