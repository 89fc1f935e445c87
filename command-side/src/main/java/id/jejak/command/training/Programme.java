package id.jejak.command.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a class and an application must know of their programme.
///
/// @param end how it ended, `CANCELLED` or `FINISHED`; null while it has not
record Programme(
    @Nullable ProgramPlanned planned,
    @Nullable String end,
    Set<OrganizationId> providers,
    Map<TrainingType, TrainingTypeAdded> types,
    Map<Integer, Period> registration) {
  static final Programme UNKNOWN = new Programme(null, null, Set.of(), Map.of(), Map.of());

  static Programme after(List<ProgramEvent> history) {
    ProgramPlanned planned = null;
    String end = null;
    var providers = new HashSet<OrganizationId>();
    var types = new HashMap<TrainingType, TrainingTypeAdded>();
    var registration = new HashMap<Integer, Period>();
    for (ProgramEvent event : history) {
      switch (event) {
        case ProgramPlanned fact -> planned = fact;
        case ProviderAdded added -> providers.add(added.provider());
        case TrainingTypeAdded added -> types.put(added.type(), added);
        case RegistrationOpened opened -> registration.put(opened.wave(), opened.registration());
        case RegistrationClosed closed -> registration.remove(closed.wave());
        case ProgramCancelled _ -> end = "CANCELLED";
        case ProgramFinished _ -> end = "FINISHED";
        case QuotaSet _, ReservedQuotaSet _, CohortReleased _ -> {}
      }
    }
    return new Programme(planned, end, providers, types, registration);
  }

  boolean takesApplications(int wave, LocalDate on) {
    Period open = registration.get(wave);
    return end == null && open != null && open.covers(on);
  }
}
