package id.jejak.command.program;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param quotas by track; a track without one is not limited
/// @param reserved seats by training type and district
/// @param waves the registrations, by wave
/// @param end how it ended, or null
record Program(
    @Nullable ProgramPlanned planned,
    Map<TrainingType, TrainingTypeAdded> types,
    Set<OrganizationId> providers,
    Map<ProgramTrack, Integer> quotas,
    Map<Share, ReservedQuotaSet> reserved,
    Map<Integer, Wave> waves,
    @Nullable Stage end) {
  static final Program UNKNOWN =
      new Program(null, Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), null);

  /// As the rule book names them.
  enum Stage {
    UNKNOWN,
    PLANNED,
    OPEN,
    CLOSED,
    FINISHED,
    CANCELLED
  }

  Program evolve(ProgramEvent event) {
    return switch (event) {
      case ProgramPlanned fact -> new Program(fact, types, providers, quotas, reserved, waves, end);
      case TrainingTypeAdded fact ->
          new Program(
              planned, with(types, fact.type(), fact), providers, quotas, reserved, waves, end);
      case ProviderAdded fact ->
          new Program(
              planned,
              types,
              Stream.concat(providers.stream(), Stream.of(fact.provider()))
                  .collect(Collectors.toUnmodifiableSet()),
              quotas,
              reserved,
              waves,
              end);
      case QuotaSet fact ->
          new Program(
              planned,
              types,
              providers,
              with(quotas, fact.track(), fact.seats()),
              reserved,
              waves,
              end);
      case ReservedQuotaSet fact ->
          new Program(
              planned,
              types,
              providers,
              quotas,
              with(reserved, new Share(fact.type(), fact.district()), fact),
              waves,
              end);
      case RegistrationOpened fact -> wave(fact.wave(), new Wave(fact.registration(), true, null));
      case RegistrationClosed fact -> {
        var wave = waves.get(fact.wave());
        yield wave == null
            ? this
            : wave(fact.wave(), new Wave(wave.registration(), false, wave.released()));
      }
      case CohortReleased fact -> {
        var wave = waves.get(fact.wave());
        yield wave == null
            ? this
            : wave(fact.wave(), new Wave(wave.registration(), wave.open(), fact.on()));
      }
      case ProgramFinished _ -> ending(Stage.FINISHED);
      case ProgramCancelled _ -> ending(Stage.CANCELLED);
    };
  }

  Stage stage() {
    if (end != null) {
      return end;
    }
    if (planned == null) {
      return Stage.UNKNOWN;
    }
    return waves.isEmpty()
        ? Stage.PLANNED
        : waves.values().stream().anyMatch(Wave::open) ? Stage.OPEN : Stage.CLOSED;
  }

  /// The seats that are kept for districts, `share` itself left out.
  int reservedBeside(@Nullable Share share) {
    return reserved.entrySet().stream()
        .filter(kept -> !kept.getKey().equals(share))
        .mapToInt(kept -> kept.getValue().seats())
        .sum();
  }

  private Program wave(int number, Wave wave) {
    return new Program(planned, types, providers, quotas, reserved, with(waves, number, wave), end);
  }

  private Program ending(Stage how) {
    return new Program(planned, types, providers, quotas, reserved, waves, how);
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var all = new HashMap<>(map);
    all.put(key, value);
    return Map.copyOf(all);
  }

  record Share(TrainingType type, RegionCode district) {}

  /// @param released the day of the send-off, or null
  record Wave(Period registration, boolean open, @Nullable LocalDate released) {}
}
