package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.OTO;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.CandidateTransferOrdered;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.TransferCandidates;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

/// Moving those whom a body cannot certify any more (S17).
class TransferCandidatesTest {
  private static final OrganizationId OTHER = new OrganizationId("org-lsp-palembang");
  private static final TransferCandidates ALL =
      new TransferCandidates(LICENCE, OTHER, null, day(6, 2));
  private static final CandidateTransferOrdered ORDERED =
      new CandidateTransferOrdered(LICENCE, LSP, OTHER, null, day(6, 2));

  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  @Test
  void a_body_without_a_licence_gives_its_candidates_away() {
    licence.given(GRANTED, WITHDRAWN).when(ALL).then(ORDERED);
    licence.given(GRANTED, SUSPENDED).when(ALL).then(ORDERED);
    licence.given(GRANTED, WITHDRAWN, ORDERED).when(ALL).thenNothing();
  }

  @Test
  void a_body_that_certifies_keeps_them() {
    licence.given(GRANTED).when(ALL).thenRefused(new IllegalTransition(LICENCE.value(), "ACTIVE"));
  }

  @Test
  void a_scheme_that_left_the_scope_is_given_away_alone() {
    var gone = new LspScopeReduced(LICENCE, LSP, OTO, day(5, 1));
    licence
        .given(GRANTED, gone)
        .when(new TransferCandidates(LICENCE, OTHER, OTO, day(6, 2)))
        .then(new CandidateTransferOrdered(LICENCE, LSP, OTHER, OTO, day(6, 2)));
    licence
        .given(GRANTED)
        .when(new TransferCandidates(LICENCE, OTHER, OTO, day(6, 2)))
        .thenRefused(new IllegalTransition(LICENCE.value(), "ACTIVE"));
  }

  @Test
  void nobody_moves_to_where_they_are() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(new TransferCandidates(LICENCE, LSP, null, day(6, 2)))
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }
}
