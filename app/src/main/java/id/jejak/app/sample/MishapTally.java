package id.jejak.app.sample;

import id.jejak.kernel.Event;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.venue.TukRegistered;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts what goes wrong in a programme and is put right, and who is there for it: another part of
/// [Tally].
final class MishapTally {
  private static final Duration LATE = Duration.ofDays(14);

  private final Map<String, Long> counts = new TreeMap<>();
  private final Set<String> types = new HashSet<>();
  private final Map<OrganizationId, LocalDate> suspended = new HashMap<>();

  void accept(Recorded<?> recorded) {
    Event event = recorded.event();
    var by = recorded.by();
    if (!by.role().equals(Provenance.SYSTEM)
        && recorded.recordedAt().isAfter(by.occurredAt().plus(LATE))) {
      count("entered.late");
    }
    switch (event) {
      case OrganizationRegistered registered ->
          count("organizations." + registered.kind().name().toLowerCase(Locale.ROOT));
      case ClassScheduled scheduled -> types.add(scheduled.type().code());
      case TukRegistered _ -> count("venues");
      case AssessorRegistered _ -> count("assessors");
      case AssessorLicenceExpired _ -> count("assessors.expired");
      case PersonRegistered registered ->
          registered.warnings().forEach(each -> count("warned." + each));
      case DuplicateSuspected _ -> count("duplicates.suspected");
      case PersonsMerged merged -> add("duplicates.merged", merged.losers().size());
      case PersonsFoundDistinct _ -> count("duplicates.distinct");
      case PersonDataCorrected corrected when corrected.fields().contains(PersonField.NAME) ->
          count("corrected.name");
      case CaseDecided decided when decided.outcome() == CaseOutcome.CORRECT ->
          count("corrected.certificate");
      case CaseDecided decided when decided.outcome() == CaseOutcome.ACCEPTED_WITH_REASON ->
          count("recalled.accepted");
      case CaseDecided decided when decided.outcome() == CaseOutcome.VOID -> count("recalled.void");
      case ErasureExecuted executed when executed.request() != null ->
          count(executed.scope() == ErasureScope.FULL ? "erased.fully" : "erased.partly");
      case ErasureRefused _ -> count("erasure.refused");
      case DossierDelivered _ -> count("dossiers");
      case BreachNotified told -> add("breach.told", told.persons().size());
      case EmployerWithdrew _ -> count("employers.withdrawn");
      case OfferWithdrawn _ -> count("offers.withdrawn");
      case BlankoSpoiled _ -> count("forms.spoiled");
      case BlankoLost lost -> add("forms.lost", lost.forms().size());
      case ClassPostponed _ -> count("classes.postponed");
      case LspSuspended out -> suspended.put(out.lsp(), out.from());
      case LspSuspensionLifted in -> {
        LocalDate from = suspended.remove(in.lsp());
        if (from != null) {
          add("suspended.days", ChronoUnit.DAYS.between(from, in.from()));
        }
      }
      case SchemeVersionPublished _ -> count("schemes.revised");
      case SchemeVersionRetired _ -> count("schemes.retired");
      case AllocationRevised _ -> count("allocations.revised");
      default -> {}
    }
  }

  Map<String, Long> counts() {
    var all = new TreeMap<>(counts);
    if (!types.isEmpty()) {
      all.put("types", (long) types.size());
    }
    return all;
  }

  private void count(String measure) {
    add(measure, 1);
  }

  private void add(String measure, long amount) {
    counts.merge(measure, amount, Long::sum);
  }
}
