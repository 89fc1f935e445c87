package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.util.List;

/// The review found one person: `winner` stands for all of them from here on. Whoever raised the
/// suspicion does not decide it (R46).
public record MergePersons(PersonId winner, List<PersonId> losers, Personal<String> evidence)
    implements PersonCommand {
  public MergePersons {
    losers = losers.stream().distinct().toList();
    if (losers.isEmpty() || losers.contains(winner)) {
      throw new IllegalArgumentException("a merge names the others, not the one that stays");
    }
  }

  @Override
  public PersonId person() {
    return winner;
  }
}
