package id.jejak.command.program;

import id.jejak.messages.agreement.AgreementOnDay;
import org.jspecify.annotations.Nullable;

/// What a programme must know beyond its own history; what a command does not ask about stays
/// empty.
///
/// @param agreement on the day that matters
/// @param parent how far the programme is that this one is to be part of
/// @param schemeVersions how many versions the scheme of the training type has
record ProgramFacts(
    @Nullable AgreementOnDay agreement, Program.@Nullable Stage parent, int schemeVersions) {
  static final ProgramFacts NONE = new ProgramFacts(null, null, 0);

  static ProgramFacts ofPlan(AgreementOnDay agreement, Program.@Nullable Stage parent) {
    return new ProgramFacts(agreement, parent, 0);
  }

  static ProgramFacts ofType(AgreementOnDay agreement, int schemeVersions) {
    return new ProgramFacts(agreement, null, schemeVersions);
  }
}
