package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.util.List;

/// The merge was wrong. Whoever merged does not take it back alone (R46).
public record UnmergePersons(PersonId winner, List<PersonId> losers, Personal<String> reason)
    implements PersonCommand {
  public UnmergePersons {
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
