package id.jejak.messages.partner;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import java.util.Set;

/// Subscribing again changes the names and the alarm; the cursor stays.
///
/// @param names what is delivered beside the instructions, which nobody can leave out
/// @param after the log position behind which it begins; -1 for everything
/// @param alarmMinutes how old the oldest unacknowledged event may be
public record Subscribe(
    SubscriptionId subscription,
    OrganizationId partner,
    Set<ExternalName> names,
    long after,
    int alarmMinutes)
    implements SubscriptionCommand, Begins {
  public Subscribe {
    if (after < -1) {
      throw new IllegalArgumentException("a subscription begins behind position -1 or later");
    }
    if (alarmMinutes < 1) {
      throw new IllegalArgumentException("an alarm has at least a minute");
    }
    names = Set.copyOf(names);
  }
}
