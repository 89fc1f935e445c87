package id.jejak.command.training;

import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a class and an application must know of their programme.
record Programme(
    boolean planned,
    boolean cancelled,
    Map<TrainingType, SchemeVersion> types,
    Map<Integer, Period> registration) {
  static final Programme UNKNOWN = new Programme(false, false, Map.of(), Map.of());

  static Programme after(List<ProgramEvent> history) {
    boolean planned = false;
    boolean cancelled = false;
    var types = new HashMap<TrainingType, SchemeVersion>();
    var registration = new HashMap<Integer, Period>();
    for (ProgramEvent event : history) {
      switch (event) {
        case ProgramPlanned _ -> planned = true;
        case TrainingTypeAdded added -> types.put(added.type(), added.scheme());
        case RegistrationOpened opened -> registration.put(opened.wave(), opened.registration());
        case RegistrationClosed closed -> registration.remove(closed.wave());
        case ProgramCancelled _ -> cancelled = true;
        case ProviderAdded _, QuotaSet _, ReservedQuotaSet _ -> {}
      }
    }
    return new Programme(planned, cancelled, types, registration);
  }

  boolean takesApplications(int wave, LocalDate on) {
    Period open = registration.get(wave);
    return !cancelled && open != null && open.covers(on);
  }
}
