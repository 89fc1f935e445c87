package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Who stands behind a candidate, and whoever belongs to them does not assess (R20).
///
/// @param trainers who trained the candidate, within the years that matter
/// @param providers where that was
/// @param employers for whom the candidate works
record Ties(Set<PersonId> trainers, Set<OrganizationId> providers, Set<OrganizationId> employers) {
  static final Ties NONE = new Ties(Set.of(), Set.of(), Set.of());

  static Ties of(CandidateRef candidate, LocalDate day, History history) {
    var since = day.minusYears(history.rules().number("coi.lookbackYears"));
    var training = Trainers.since(since, List.of(candidate), history);
    return new Ties(
        training.persons(), training.providers(), Employers.of(candidate.person(), history));
  }
}
