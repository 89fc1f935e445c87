package id.jejak.engine.view;

import id.jejak.kernel.Outcome;
import java.time.Duration;

/// Lets a reader wait until a view has caught up with what the reader has been told.
public interface ViewGate {
  /// Waits until `view` shows everything up to `token`. False when that did not happen within
  /// `atMost`.
  boolean await(String view, Outcome.Token token, Duration atMost);

  /// Whether the view shows anything to rely on: not while it is filled, nor after it failed.
  boolean isFed(String view);
}
