package id.jejak.command.apprenticeship;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.kernel.Rules;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.talent.AccessDenied;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules of an apprenticeship look at (R39).
///
/// @param nobody why nothing may begin for the person
/// @param birth of the person; null where it is unknown or erased
/// @param hostObjection why the host may not take anybody; null where it may
/// @param recorder what records the agreement is a labour office
/// @param handedOver another apprenticeship was transferred to this one
/// @param limits of its kind
/// @param track how many the programme takes; null without one
record ApprenticeshipFacts(
    @Nullable Refusal nobody,
    @Nullable LocalDate birth,
    @Nullable Refusal hostObjection,
    boolean recorder,
    boolean handedOver,
    Limits limits,
    @Nullable TrackQuota track) {
  static final ApprenticeshipFacts NONE =
      new ApprenticeshipFacts(null, null, null, false, false, Limits.NONE, null);

  /// @param maxDays how long it may be in all
  /// @param share of the host's people who may be apprentices
  record Limits(int maxDays, int minAge, int maxAge, BigDecimal share) {
    static final Limits NONE = new Limits(0, 0, 0, BigDecimal.ZERO);

    static Limits of(ApprenticeshipKind kind, Rules rules) {
      String group =
          switch (kind) {
            case DOMESTIC -> "apprentice.domestic.";
            case OVERSEAS -> "apprentice.overseas.";
          };
      return new Limits(
          rules.number(group + "maxDays"),
          rules.number(group + "minAge"),
          rules.number(group + "maxAge"),
          rules.decimal(group + "share"));
    }

    int places(int workforce) {
      return share
          .multiply(BigDecimal.valueOf(workforce))
          .setScale(0, RoundingMode.FLOOR)
          .intValue();
    }
  }

  static ApprenticeshipFacts of(ApprenticeshipRef of, LocalDate day, History history) {
    var events = history.of(of.person(), PersonEvent.class);
    return new ApprenticeshipFacts(
        Survivor.objectionTo(of.person(), history),
        birth(events),
        history.of(EmployerId.of(of.host()), EmployerEvent.class).isEmpty()
            ? OrganizationOnDay.of(of.host(), day, history).objection()
            : new AccessDenied(of.host()),
        false,
        false,
        Limits.of(of.kind(), history.rules()),
        of.program() == null
            ? null
            : TrackQuota.of(of.program(), ProgramTrack.APPRENTICESHIP, history));
  }

  ApprenticeshipFacts recordedBy(OrganizationId office, LocalDate day, History history) {
    boolean isOffice =
        OrganizationOnDay.of(office, day, history).kind() == OrganizationKind.LABOUR_OFFICE;
    return new ApprenticeshipFacts(
        nobody, birth, hostObjection, isOffice, handedOver, limits, track);
  }

  ApprenticeshipFacts handedOver(TakeOverApprentice asked, History history) {
    boolean so =
        history.of(asked.from(), ApprenticeshipEvent.class).stream()
            .anyMatch(event ->
                event instanceof ApprenticeTransferred transferred
                    && transferred.to().equals(asked.of())
                    && transferred.daysDone() == asked.daysDone());
    return new ApprenticeshipFacts(nobody, birth, hostObjection, recorder, so, limits, track);
  }

  private static @Nullable LocalDate birth(List<PersonEvent> events) {
    LocalDate birth = null;
    for (PersonEvent event : events) {
      if (event instanceof PersonRegistered registered) {
        birth = registered.birth().value();
      } else if (event instanceof PersonDataCorrected corrected
          && corrected.after().birth() != null) {
        birth = corrected.after().birth().value();
      }
    }
    return birth;
  }
}
