package id.jejak.messages.organization;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An organisation as it stands on one day. A fold over published events, here because more than
/// one slice decides by it.
///
/// @param kind null where it is not registered
/// @param parent what it stands under
/// @param capabilities the schemes that it can teach
public record OrganizationOnDay(
    OrganizationId organization,
    LocalDate day,
    @Nullable OrganizationKind kind,
    @Nullable OrganizationId parent,
    boolean suspended,
    Set<SchemeId> capabilities,
    Set<Office> offices) {
  /// Who holds which office, and for how long; acting or not, the holder signs (R47).
  public record Office(String office, PersonId holder, Period term) {
    boolean isEndedBy(OfficeHolderEnded fact) {
      return office.equals(fact.office())
          && holder.equals(fact.holder())
          && term.from().equals(fact.from());
    }
  }

  public static OrganizationOnDay of(OrganizationId organization, LocalDate day, History history) {
    var is = new OrganizationOnDay(organization, day, null, null, false, Set.of(), Set.of());
    for (OrganizationEvent event : history.of(organization, OrganizationEvent.class)) {
      is = is.evolve(event);
    }
    return is;
  }

  /// It is registered and not suspended.
  public @Nullable Refusal objection() {
    return kind == null || suspended ? new OrganizationNotActive(organization, day) : null;
  }

  /// It may work, and can teach the scheme (S2.4).
  public @Nullable Refusal objectionToTeaching(SchemeId scheme) {
    Refusal inactive = objection();
    return inactive != null || capabilities.contains(scheme)
        ? inactive
        : new ProviderNotCapable(organization, scheme, day);
  }

  public boolean isHeldBy(String office, PersonId holder) {
    return offices.stream()
        .anyMatch(held -> held.office().equals(office) && held.holder().equals(holder));
  }

  private OrganizationOnDay evolve(OrganizationEvent event) {
    return switch (event) {
      case OrganizationRegistered fact ->
          new OrganizationOnDay(
              organization, day, fact.kind(), parent, suspended, capabilities, offices);
      case OrganizationPlaced fact ->
          began(fact.from())
              ? new OrganizationOnDay(
                  organization, day, kind, fact.parent(), suspended, capabilities, offices)
              : this;
      case OrganizationSuspended fact -> began(fact.from()) ? suspended(true) : this;
      case OrganizationSuspensionLifted fact -> began(fact.from()) ? suspended(false) : this;
      case CapabilityRecorded fact ->
          fact.validity().covers(day) ? teaching(with(capabilities, fact.scheme())) : this;
      case CapabilityEnded fact ->
          began(fact.on()) ? teaching(without(capabilities, fact.scheme()::equals)) : this;
      case OfficeHolderAppointed fact ->
          fact.term().covers(day)
              ? headed(with(offices, new Office(fact.office(), fact.holder(), fact.term())))
              : this;
      case OfficeHolderEnded fact ->
          began(fact.on()) ? headed(without(offices, held -> held.isEndedBy(fact))) : this;
      case CentreStatusRecorded _ -> this;
    };
  }

  private boolean began(LocalDate from) {
    return !from.isAfter(day);
  }

  private OrganizationOnDay suspended(boolean now) {
    return new OrganizationOnDay(organization, day, kind, parent, now, capabilities, offices);
  }

  private OrganizationOnDay teaching(Set<SchemeId> now) {
    return new OrganizationOnDay(organization, day, kind, parent, suspended, now, offices);
  }

  private OrganizationOnDay headed(Set<Office> now) {
    return new OrganizationOnDay(organization, day, kind, parent, suspended, capabilities, now);
  }

  private static <T> Set<T> with(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  private static <T> Set<T> without(Set<T> set, Predicate<T> gone) {
    return set.stream().filter(gone.negate()).collect(Collectors.toUnmodifiableSet());
  }
}
