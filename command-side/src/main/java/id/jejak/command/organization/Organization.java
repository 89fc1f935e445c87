package id.jejak.command.organization;

import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.CentreStatusRecorded;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.organization.OrganizationSuspensionLifted;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param tenures who holds office, and until when
/// @param suspended the suspension that was not lifted
/// @param capabilities what it was found able to teach and did not give up
record Organization(
    @Nullable OrganizationRegistered registered,
    @Nullable OrganizationPlaced placed,
    List<Tenure> tenures,
    @Nullable OrganizationSuspended suspended,
    Set<CapabilityRecorded> capabilities,
    @Nullable CentreStatusRecorded status) {
  static final Organization UNKNOWN = new Organization(null, null, List.of(), null, Set.of(), null);

  Organization evolve(OrganizationEvent event) {
    return switch (event) {
      case OrganizationRegistered fact ->
          new Organization(fact, placed, tenures, suspended, capabilities, status);
      case OrganizationPlaced fact ->
          new Organization(registered, fact, tenures, suspended, capabilities, status);
      case OfficeHolderAppointed fact ->
          staffed(Stream.concat(tenures.stream(), Stream.of(Tenure.of(fact))).toList());
      case OfficeHolderEnded fact ->
          staffed(
              tenures.stream()
                  .map(t -> t.isOf(fact.office(), fact.holder()) ? t.endedOn(fact.on()) : t)
                  .toList());
      case OrganizationSuspended fact ->
          new Organization(registered, placed, tenures, fact, capabilities, status);
      case OrganizationSuspensionLifted _ ->
          new Organization(registered, placed, tenures, null, capabilities, status);
      case CapabilityRecorded fact ->
          teaching(
              Stream.concat(capabilities.stream(), Stream.of(fact))
                  .collect(Collectors.toUnmodifiableSet()));
      case CapabilityEnded fact ->
          teaching(
              capabilities.stream()
                  .filter(known -> !known.scheme().equals(fact.scheme()))
                  .collect(Collectors.toUnmodifiableSet()));
      case CentreStatusRecorded fact ->
          new Organization(registered, placed, tenures, suspended, capabilities, fact);
    };
  }

  private Organization staffed(List<Tenure> now) {
    return new Organization(registered, placed, now, suspended, capabilities, status);
  }

  private Organization teaching(Set<CapabilityRecorded> now) {
    return new Organization(registered, placed, tenures, suspended, now, status);
  }

  boolean teaches(SchemeId scheme) {
    return capabilities.stream().anyMatch(known -> known.scheme().equals(scheme));
  }

  /// The tenure that `day` falls into, or that ends with it.
  Optional<Tenure> tenure(String office, PersonId holder, LocalDate day) {
    return tenures.stream().filter(t -> t.isOf(office, holder) && t.reaches(day)).findFirst();
  }

  /// @param until the first day on which the holder signs no more
  record Tenure(OfficeHolderAppointed appointed, LocalDate until) {
    static Tenure of(OfficeHolderAppointed appointed) {
      return new Tenure(appointed, appointed.term().to().plusDays(1));
    }

    boolean isOf(String office, PersonId holder) {
      return appointed.office().equals(office) && appointed.holder().equals(holder);
    }

    boolean reaches(LocalDate day) {
      return !day.isBefore(appointed.term().from()) && !day.isAfter(until);
    }

    Tenure endedOn(LocalDate day) {
      return reaches(day) ? new Tenure(appointed, day) : this;
    }
  }
}
