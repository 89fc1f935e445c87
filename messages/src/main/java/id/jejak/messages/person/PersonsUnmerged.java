package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.util.List;

public record PersonsUnmerged(
    PersonId winner, List<PersonId> losers, Personal<String> reason, String approver)
    implements PersonEvent {}
