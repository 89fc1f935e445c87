package id.jejak.command.program;

import id.jejak.messages.organization.OrganizationId;
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
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param reserved seats by training type and district
/// @param waves the registrations, by wave
/// @param cancelled the end of everything
record Program(
    @Nullable ProgramPlanned planned,
    Map<TrainingType, TrainingTypeAdded> types,
    Set<OrganizationId> providers,
    int quota,
    Map<Share, ReservedQuotaSet> reserved,
    Map<Integer, Wave> waves,
    boolean cancelled) {
  static final Program UNKNOWN =
      new Program(null, Map.of(), Set.of(), 0, Map.of(), Map.of(), false);

  Program evolve(ProgramEvent event) {
    return switch (event) {
      case ProgramPlanned fact ->
          new Program(fact, types, providers, quota, reserved, waves, cancelled);
      case TrainingTypeAdded fact ->
          new Program(
              planned,
              with(types, fact.type(), fact),
              providers,
              quota,
              reserved,
              waves,
              cancelled);
      case ProviderAdded fact ->
          new Program(
              planned,
              types,
              Stream.concat(providers.stream(), Stream.of(fact.provider()))
                  .collect(Collectors.toUnmodifiableSet()),
              quota,
              reserved,
              waves,
              cancelled);
      case QuotaSet fact ->
          new Program(planned, types, providers, fact.seats(), reserved, waves, cancelled);
      case ReservedQuotaSet fact ->
          new Program(
              planned,
              types,
              providers,
              quota,
              with(reserved, new Share(fact.type(), fact.district()), fact),
              waves,
              cancelled);
      case RegistrationOpened fact ->
          new Program(
              planned,
              types,
              providers,
              quota,
              reserved,
              with(waves, fact.wave(), new Wave(fact.registration(), true)),
              cancelled);
      case RegistrationClosed fact -> {
        var wave = waves.get(fact.wave());
        yield wave == null
            ? this
            : new Program(
                planned,
                types,
                providers,
                quota,
                reserved,
                with(waves, fact.wave(), new Wave(wave.registration(), false)),
                cancelled);
      }
      case ProgramCancelled _ ->
          new Program(planned, types, providers, quota, reserved, waves, true);
    };
  }

  /// The seats that are kept for districts, `share` itself left out.
  int reservedBeside(@Nullable Share share) {
    return reserved.entrySet().stream()
        .filter(kept -> !kept.getKey().equals(share))
        .mapToInt(kept -> kept.getValue().seats())
        .sum();
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    var all = new HashMap<>(map);
    all.put(key, value);
    return Map.copyOf(all);
  }

  record Share(TrainingType type, RegionCode district) {}

  record Wave(Period registration, boolean open) {}
}
