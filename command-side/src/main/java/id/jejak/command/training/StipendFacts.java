package id.jejak.command.training;

/// The enrolment that the stipend is for.
record StipendFacts(Enrollment enrollment) {
  static final StipendFacts NONE = new StipendFacts(new Enrollment.None());
}
