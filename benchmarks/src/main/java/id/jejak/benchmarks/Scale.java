package id.jejak.benchmarks;

import id.jejak.app.sample.banyuasin.Banyuasin;

/// How much is run.
///
/// @param classes of sixteen people that one run of Jejak carries
/// @param peers how many lifecycles one run of a peer carries
/// @param slow how many one run of a peer carries that is slow
/// @param warmUps rounds that do not count
/// @param rounds that count
/// @param commands in one run of the commands
/// @param probes of the latency in a round on each node
/// @param rebuild of all read models
/// @param sizes of the logs whose growth is looked at, the smallest first
record Scale(
    int classes,
    int peers,
    int slow,
    int warmUps,
    int rounds,
    int commands,
    int probes,
    Rebuild rebuild,
    int[] sizes) {
  /// @param programme that is played
  /// @param events of the log that it is copied to
  /// @param seconds of commands before and after one
  /// @param turn seconds for which one stands still again and again, after thrice as long at work
  /// @param loss that it may cost those who write, in percent
  record Rebuild(Banyuasin programme, int events, int seconds, int turn, int loss) {}

  static final Scale QUICK =
      new Scale(
          2,
          64,
          48,
          1,
          2,
          800,
          40,
          new Rebuild(Banyuasin.of(1, 1), 20_000, 2, 1, 100),
          new int[] {10_000, 40_000});

  /// Lifecycles in a run. With more, not everybody in all runs would have a NIK of their own: the
  /// samples draw theirs from a thousand numbers a day and district.
  static final int MOST = 512;

  static final Scale FULL =
      new Scale(
          MOST / 16,
          MOST,
          MOST,
          2,
          5,
          24_000,
          1_000,
          new Rebuild(Banyuasin.all(), 1_000_000, 30, 10, 12),
          new int[] {10_000, 1_000_000, 5_000_000});

  Scale withClasses(int count) {
    return new Scale(
        count,
        Math.min(peers, count * 16),
        Math.min(slow, count * 16),
        warmUps,
        rounds,
        commands,
        probes,
        rebuild,
        sizes);
  }

  Scale withCommands(int count) {
    return new Scale(classes, peers, slow, warmUps, rounds, count, probes, rebuild, sizes);
  }

  /// One run more than is raced, to count what a lifecycle leaves behind.
  int allClasses() {
    return classes * (warmUps + rounds + 1);
  }
}
