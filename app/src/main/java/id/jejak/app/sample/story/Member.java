package id.jejak.app.sample.story;

import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to go with a group.
///
/// @param rank from 0; the first sixteen are chosen
/// @param before what the same person did before; null for nearly everybody
record Member(Someone who, int rank, Group group, ProgramId program, @Nullable Applicant before) {
  PersonId person() {
    return who.person();
  }

  int ordinal() {
    return who.ordinal();
  }

  boolean chosen() {
    return rank < Plan.SEATS;
  }

  /// Such as `BKL-M001-07`: in the identifiers.
  private String name() {
    return "%s-%02d".formatted(group.name(), rank + 1);
  }

  ApprenticeshipRef apprenticeship() {
    return new ApprenticeshipRef(
        new ApprenticeshipId("apr-" + name()),
        person(),
        program,
        group.host().id(),
        group.way() == Way.ABROAD ? ApprenticeshipKind.OVERSEAS : ApprenticeshipKind.DOMESTIC,
        new IntakeId("itk-" + group.name()));
  }

  PlacementId placement() {
    return new PlacementId("plc-" + name());
  }
}
