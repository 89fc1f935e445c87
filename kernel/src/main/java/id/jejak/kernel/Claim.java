package id.jejak.kernel;

/// What two requests can compete for, held under a unique key in the transaction of the decision:
/// who comes second gets the refusal. A check alone could pass twice.
public sealed interface Claim {
  /// Takes `key` in `space` for `owner`. Taking what the same owner holds already succeeds.
  record Take(String space, String key, String owner, Refusal ifTaken) implements Claim {}

  /// Takes a personal key, such as a NIK: kept only as a keyed hash, forgotten when the person is
  /// erased.
  record TakePersonal(String space, Personal<String> key, Refusal ifTaken) implements Claim {}

  /// Notes a personal trait that others may share, such as a name with a birth date, so that
  /// `History.others` finds who does. Kept and forgotten like a personal key.
  record NotePersonal(String space, Personal<String> key) implements Claim {}

  /// Gives a personal key or trait back, if its subject holds it.
  record ReleasePersonal(String space, Personal<String> key) implements Claim {}

  /// Gives `key` back, if `owner` holds it.
  record Release(String space, String key, String owner) implements Claim {}

  /// Takes `amount` out of the `limit` that all owners of `key` in `space` have together, such as
  /// the seats of a programme's quota. An owner has one share of a key: asking again for no more
  /// than it has succeeds whatever the limit has become, and more replaces it.
  record Share(String space, String key, String owner, long amount, long limit, Refusal ifExceeded)
      implements Claim {
    public Share {
      if (amount < 1) {
        throw new IllegalArgumentException("a share is at least 1");
      }
    }
  }

  /// Gives the share of `owner` back, if it has one.
  record ReleaseShare(String space, String key, String owner) implements Claim {}

  /// Uses up `number` of `series`: the number that the facts reserved for this decision.
  record Number(String series, long number) implements Claim {}
}
