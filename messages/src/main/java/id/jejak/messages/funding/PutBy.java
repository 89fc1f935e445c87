package id.jejak.messages.funding;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.messages.shared.AlreadyExists;

/// Whether money is put by for something (R6): from the reservation or the grant until it is given
/// back. It is claimed, so that who asks need not read all that happened to the line; here because
/// more than one slice decides by it.
public final class PutBy {
  private static final String SPACE = "money";

  private PutBy() {}

  public static boolean isFor(Purpose purpose, AllocationId allocation, History history) {
    return history.holder(SPACE, key(allocation, purpose)) != null;
  }

  public static Claim.Take from(AllocationId allocation, Purpose purpose) {
    return new Claim.Take(
        SPACE, key(allocation, purpose), purpose.key(), new AlreadyExists(purpose.key()));
  }

  public static Claim.Release giveBack(AllocationId allocation, Purpose purpose) {
    return new Claim.Release(SPACE, key(allocation, purpose), purpose.key());
  }

  private static String key(AllocationId allocation, Purpose purpose) {
    return allocation + "|" + purpose.key();
  }
}
