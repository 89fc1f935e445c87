package id.jejak.command.licence;

import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.scheme.SchemeId;
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
        case LspLicenceGranted fact -> new Granted(fact, fact.scope(), null, null);
        case LspScopeExtended _,
            LspScopeReduced _,
            LspSuspended _,
            LspSuspensionLifted _,
            LspLicenceWithdrawn _ ->
            this;
      };
    }
  }

  /// @param scope the schemes that the body certifies, as last extended or reduced
  /// @param suspended the suspension that was not lifted
  record Granted(
      LspLicenceGranted as,
      Set<SchemeId> scope,
      @Nullable LspSuspended suspended,
      @Nullable LspLicenceWithdrawn withdrawn)
      implements Licence {
    @Override
    public Licence evolve(LicenceEvent event) {
      return switch (event) {
        case LspLicenceGranted fact -> new Granted(fact, fact.scope(), null, null);
        case LspScopeExtended fact ->
            new Granted(
                as,
                Stream.concat(scope.stream(), Stream.of(fact.scheme()))
                    .collect(Collectors.toUnmodifiableSet()),
                suspended,
                withdrawn);
        case LspScopeReduced fact ->
            new Granted(
                as,
                scope.stream()
                    .filter(scheme -> !scheme.equals(fact.scheme()))
                    .collect(Collectors.toUnmodifiableSet()),
                suspended,
                withdrawn);
        case LspSuspended fact -> new Granted(as, scope, fact, withdrawn);
        case LspSuspensionLifted _ -> new Granted(as, scope, null, withdrawn);
        case LspLicenceWithdrawn fact -> new Granted(as, scope, suspended, fact);
      };
    }

    Stage stage() {
      return withdrawn != null
          ? Stage.WITHDRAWN
          : suspended != null ? Stage.SUSPENDED : Stage.ACTIVE;
    }
  }

  enum Stage {
    ACTIVE,
    SUSPENDED,
    WITHDRAWN
  }
}
