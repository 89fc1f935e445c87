package id.jejak.command.training;

/// The enrolment that the stipend is for, what its person attended, and what the year's policy is.
record StipendFacts(Enrollment enrollment, int attended, int sessions, StipendPolicy policy) {
  static final StipendFacts NONE =
      new StipendFacts(new Enrollment.None(), 0, 0, StipendPolicy.NOTHING);
}
