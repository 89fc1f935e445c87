package id.jejak.app.sample.story;

/// How many meet with what.
public record Counts(
    Starts starts, Exams exams, Appeals appeals, Outcomes outcomes, Aftermath aftermath) {
  /// Where nobody is trained.
  public static final Counts NONE =
      new Counts(
          new Starts(0, 0, 0, 0, 0),
          new Exams(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
          new Appeals(0, 0, 0, 0),
          new Outcomes(0, 0, 0, 0, 0, 0),
          new Aftermath(0, 0, 0, 0));

  /// Until the end of the course.
  public record Starts(int declined, int noAnswer, int noShow, int droppedOut, int expelled) {}

  /// @param unfunded of the last classes so many are admitted when there is no money left; they
  ///   wait
  /// @param queued so many of the last to be admitted wait until there is money for them
  /// @param lapsed who send no self-assessment
  /// @param rejected whom the body does not admit
  /// @param excused who miss the first date with an excuse and come to the second
  /// @param excusedInVain who miss the second date as well
  /// @param notTaken not yet competent, not assessed again, and no appeal was upheld
  public record Exams(
      int unfunded,
      int queued,
      int lapsed,
      int rejected,
      int excused,
      int excusedInVain,
      int lost,
      int competentAgain,
      int twiceNotYet,
      int notTaken) {}

  /// Against a decision "not yet competent"; who is late is refused.
  public record Appeals(int upheld, int rejected, int withdrawn, int late) {
    int all() {
      return upheld + rejected + withdrawn + late;
    }
  }

  /// @param placedOthers who found work without a certificate
  public record Outcomes(
      int consenting,
      int withdrawing,
      int placedCertified,
      int placedOthers,
      int leavingEarly,
      int founding) {}

  /// What becomes of certificates.
  ///
  /// @param corrected whose name was wrong: superseded by another
  /// @param mislisted with a wrong list of units: superseded as well
  /// @param reinstated suspended for a while
  /// @param withdrawn suspended, then withdrawn
  public record Aftermath(int corrected, int mislisted, int reinstated, int withdrawn) {}
}
