package id.jejak.command.organization;

import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

record Organization(@Nullable OrganizationRegistered registered, List<Tenure> tenures) {
  static final Organization UNKNOWN = new Organization(null, List.of());

  Organization evolve(OrganizationEvent event) {
    return switch (event) {
      case OrganizationRegistered fact -> new Organization(fact, tenures);
      case OfficeHolderAppointed fact ->
          new Organization(
              registered, Stream.concat(tenures.stream(), Stream.of(Tenure.of(fact))).toList());
      case OfficeHolderEnded fact ->
          new Organization(
              registered,
              tenures.stream()
                  .map(t -> t.isOf(fact.office(), fact.holder()) ? t.endedOn(fact.on()) : t)
                  .toList());
    };
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
