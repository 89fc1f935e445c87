package id.jejak.command.program;

/// @param agreementKnown what the programme leans on was drafted
/// @param schemeVersions how many versions the scheme of the training type has
record ProgramFacts(boolean agreementKnown, int schemeVersions) {
  static final ProgramFacts NONE = new ProgramFacts(false, 0);
}
