package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LAS;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.ReduceScope;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Extending and reducing what a body may certify.
class ChangeScopeTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static final ExtendScope EXTEND = new ExtendScope(LICENCE, LAS, day(2, 1));
  private static final ReduceScope REDUCE = new ReduceScope(LICENCE, LAS, day(5, 1));
  private static final LspScopeExtended EXTENDED =
      new LspScopeExtended(LICENCE, LSP, LAS, day(2, 1));
  private static final LspScopeReduced REDUCED = new LspScopeReduced(LICENCE, LSP, LAS, day(5, 1));

  @Test
  void a_scheme_joins_the_scope() {
    licence.given(GRANTED).when(EXTEND).then(EXTENDED);
  }

  @Test
  void extending_twice_changes_nothing() {
    licence.given(GRANTED, EXTENDED).when(EXTEND).thenNothing();
  }

  @Test
  void a_body_is_not_extended_beyond_its_licence() {
    licence
        .given(GRANTED)
        .when(new ExtendScope(LICENCE, LAS, LocalDate.of(2024, 1, 1)))
        .thenRefused(new LspNotLicensed(LSP, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void a_suspended_body_gets_no_new_scheme() {
    licence
        .given(GRANTED, SUSPENDED)
        .when(EXTEND)
        .thenRefused(new IllegalTransition(LICENCE.value(), "SUSPENDED"));
  }

  @Test
  void a_withdrawn_licence_gets_no_new_scheme() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(EXTEND)
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }

  @Test
  void an_unlicensed_body_has_no_scope_to_extend() {
    licence.given().when(EXTEND).thenRefused(new NotFound(LICENCE.value()));
  }

  @Test
  void a_scheme_leaves_the_scope() {
    licence.given(GRANTED, EXTENDED).when(REDUCE).then(REDUCED);
  }

  @Test
  void reducing_twice_changes_nothing() {
    licence.given(GRANTED, EXTENDED, REDUCED).when(REDUCE).thenNothing();
  }

  @Test
  void what_left_the_scope_can_come_back() {
    licence.given(GRANTED, EXTENDED, REDUCED).when(EXTEND).then(EXTENDED);
  }

  @Test
  void a_suspended_body_can_still_lose_a_scheme() {
    licence.given(GRANTED, EXTENDED, SUSPENDED).when(REDUCE).then(REDUCED);
  }

  @Test
  void a_withdrawn_licence_loses_nothing_more() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(REDUCE)
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }
}
