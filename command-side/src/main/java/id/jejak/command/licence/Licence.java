package id.jejak.command.licence;

import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSurveillanceRecorded;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

sealed interface Licence {
  Licence evolve(LicenceEvent event);

  record NotGranted() implements Licence {
    @Override
    public Licence evolve(LicenceEvent event) {
      return switch (event) {
        case LspLicenceGranted fact ->
            new Granted(fact, null, fact.validity(), fact.scope(), null, false, null, null, null);
        case LspScopeExtended _,
            LspScopeReduced _,
            LspSuspended _,
            LspSuspensionLifted _,
            LspLicenceWithdrawn _,
            LspLicenceExpired _,
            LspLicenceRenewed _,
            LspSurveillanceRecorded _,
            CandidateTransferOrdered _ ->
            this;
      };
    }
  }

  /// @param renewed the last renewal
  /// @param validity as last renewed
  /// @param scope the schemes that the body certifies, as last renewed, extended or reduced
  /// @param suspended the suspension that was not lifted
  record Granted(
      LspLicenceGranted as,
      @Nullable LspLicenceRenewed renewed,
      Period validity,
      Set<SchemeId> scope,
      @Nullable LspSuspended suspended,
      boolean expired,
      @Nullable LspLicenceWithdrawn withdrawn,
      @Nullable LspSurveillanceRecorded surveillance,
      @Nullable CandidateTransferOrdered transfer)
      implements Licence {
    @Override
    public Licence evolve(LicenceEvent event) {
      return switch (event) {
        case LspLicenceGranted fact ->
            new Granted(fact, null, fact.validity(), fact.scope(), null, false, null, null, null);
        case LspLicenceRenewed fact ->
            new Granted(
                as,
                fact,
                fact.validity(),
                fact.scope(),
                suspended,
                false,
                withdrawn,
                surveillance,
                transfer);
        case LspLicenceExpired _ ->
            new Granted(
                as, renewed, validity, scope, suspended, true, withdrawn, surveillance, transfer);
        case LspScopeExtended fact ->
            covering(
                Stream.concat(scope.stream(), Stream.of(fact.scheme()))
                    .collect(Collectors.toUnmodifiableSet()));
        case LspScopeReduced fact ->
            covering(
                scope.stream()
                    .filter(scheme -> !scheme.equals(fact.scheme()))
                    .collect(Collectors.toUnmodifiableSet()));
        case LspSuspended fact ->
            new Granted(
                as, renewed, validity, scope, fact, expired, withdrawn, surveillance, transfer);
        case LspSuspensionLifted _ ->
            new Granted(
                as, renewed, validity, scope, null, expired, withdrawn, surveillance, transfer);
        case LspLicenceWithdrawn fact ->
            new Granted(
                as, renewed, validity, scope, suspended, expired, fact, surveillance, transfer);
        case LspSurveillanceRecorded fact ->
            new Granted(
                as, renewed, validity, scope, suspended, expired, withdrawn, fact, transfer);
        case CandidateTransferOrdered fact -> transferring(fact);
      };
    }

    private Granted transferring(CandidateTransferOrdered now) {
      return new Granted(
          as, renewed, validity, scope, suspended, expired, withdrawn, surveillance, now);
    }

    private Granted covering(Set<SchemeId> now) {
      return new Granted(
          as, renewed, validity, now, suspended, expired, withdrawn, surveillance, transfer);
    }

    boolean covers(LocalDate day) {
      return as.validity().covers(day) || validity.covers(day);
    }

    Stage stage() {
      return withdrawn != null
          ? Stage.WITHDRAWN
          : suspended != null ? Stage.SUSPENDED : expired ? Stage.EXPIRED : Stage.ACTIVE;
    }
  }

  enum Stage {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN
  }
}
