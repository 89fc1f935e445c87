package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.util.List;

/// Readers follow `losers` to `winner`; the streams of all stay as they are.
public record PersonsMerged(
    PersonId winner, List<PersonId> losers, Personal<String> evidence, String approver)
    implements PersonEvent {}
