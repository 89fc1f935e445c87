package id.jejak.command.agreement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.agreement.Agreement.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.agreement.SignatoryNotInOffice;
import id.jejak.messages.agreement.TerminateAgreement;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class AgreementDecider
    implements Decider<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> {
  @Override
  public Class<AgreementCommand> commands() {
    return AgreementCommand.class;
  }

  @Override
  public Class<AgreementEvent> events() {
    return AgreementEvent.class;
  }

  @Override
  public Agreement initial() {
    return Agreement.UNKNOWN;
  }

  @Override
  public Agreement evolve(Agreement is, AgreementEvent event) {
    return is.evolve(event);
  }

  @Override
  public AgreementFacts facts(
      AgreementCommand command, Agreement is, Provenance by, History history) {
    return switch (command) {
      case SignAgreement asked ->
          new AgreementFacts(
              asked.signatories().stream()
                  .filter(who ->
                      Offices.holds(
                          who, asked.on(), history.of(who.organization(), OrganizationEvent.class)))
                  .collect(Collectors.toUnmodifiableSet()),
              Agreement.UNKNOWN);
      case AttachPks asked -> {
        var umbrella = Agreement.UNKNOWN;
        for (AgreementEvent event : history.of(asked.parent(), AgreementEvent.class)) {
          umbrella = umbrella.evolve(event);
        }
        yield new AgreementFacts(Set.of(), umbrella);
      }
      case DraftAgreement _, TerminateAgreement _ -> AgreementFacts.NONE;
    };
  }

  @Override
  public Decision<AgreementEvent> decide(
      AgreementCommand command, Agreement is, AgreementFacts facts, Provenance by) {
    return switch (command) {
      case DraftAgreement asked -> draft(asked, is);
      case AttachPks asked -> attach(asked, is, facts.umbrella());
      case SignAgreement asked -> sign(asked, is, facts);
      case TerminateAgreement asked -> terminate(asked, is);
    };
  }

  private static Decision<AgreementEvent> draft(DraftAgreement asked, Agreement is) {
    var drafted =
        new AgreementDrafted(
            asked.agreement(),
            asked.kind(),
            asked.parties(),
            asked.schemes(),
            asked.subject(),
            asked.term());
    if (is.drafted() == null) {
      return accept(drafted);
    }
    return drafted.equals(is.drafted())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.agreement().value()));
  }

  /// Only what implements can stand under an umbrella, and the umbrella must be up.
  private static Decision<AgreementEvent> attach(
      AttachPks asked, Agreement is, Agreement umbrella) {
    var drafted = is.drafted();
    if (drafted == null) {
      return refuse(new NotFound(asked.agreement().value()));
    }
    if (asked.parent().equals(is.parent())) {
      return alreadySo();
    }
    if (drafted.kind() != AgreementKind.PKS) {
      return refuse(new IllegalTransition(asked.agreement().value(), drafted.kind().name()));
    }
    if (is.stage() != Stage.DRAFT) {
      return refuse(new IllegalTransition(asked.agreement().value(), is.stage().name()));
    }
    if (is.parent() != null) {
      return refuse(new AlreadyExists(asked.agreement().value()));
    }
    if (umbrella.drafted() == null) {
      return refuse(new NotFound(asked.parent().value()));
    }
    if (umbrella.drafted().kind() != AgreementKind.MOU) {
      return refuse(
          new IllegalTransition(asked.parent().value(), umbrella.drafted().kind().name()));
    }
    return umbrella.stage() == Stage.SIGNED
        ? accept(new ImplementingAgreementAttached(asked.agreement(), asked.parent()))
        : refuse(new IllegalTransition(asked.parent().value(), umbrella.stage().name()));
  }

  private static Decision<AgreementEvent> sign(
      SignAgreement asked, Agreement is, AgreementFacts facts) {
    var drafted = is.drafted();
    if (drafted == null) {
      return refuse(new NotFound(asked.agreement().value()));
    }
    var signed = new AgreementSigned(asked.agreement(), asked.on(), asked.signatories());
    if (is.stage() != Stage.DRAFT) {
      return signed.equals(is.signed())
          ? alreadySo()
          : refuse(new IllegalTransition(asked.agreement().value(), is.stage().name()));
    }
    if (asked.on().isAfter(drafted.term().to())) {
      return refuse(new NoAgreementInForce(asked.agreement(), asked.on()));
    }
    return firstWithoutOffice(asked, drafted, facts)
        .<Decision<AgreementEvent>>map(Decision::refuse)
        .orElseGet(() -> accept(signed));
  }

  /// Every party signs, and everybody who signs holds the office that day, acting or not (R47).
  private static Optional<SignatoryNotInOffice> firstWithoutOffice(
      SignAgreement asked, AgreementDrafted drafted, AgreementFacts facts) {
    for (Signatory who : asked.signatories()) {
      if (!facts.inOffice().contains(who)) {
        return Optional.of(new SignatoryNotInOffice(who.organization(), who.office(), asked.on()));
      }
    }
    for (OrganizationId party : drafted.parties()) {
      if (asked.signatories().stream().noneMatch(who -> who.organization().equals(party))) {
        return Optional.of(new SignatoryNotInOffice(party, "-", asked.on()));
      }
    }
    return Optional.empty();
  }

  private static Decision<AgreementEvent> terminate(TerminateAgreement asked, Agreement is) {
    var drafted = is.drafted();
    if (drafted == null) {
      return refuse(new NotFound(asked.agreement().value()));
    }
    var terminated = new AgreementTerminated(asked.agreement(), asked.on(), asked.reason());
    if (terminated.equals(is.terminated())) {
      return alreadySo();
    }
    if (is.stage() != Stage.SIGNED) {
      return refuse(new IllegalTransition(asked.agreement().value(), is.stage().name()));
    }
    return asked.on().isAfter(drafted.term().to())
        ? refuse(new IllegalTransition(asked.agreement().value(), "EXPIRED"))
        : accept(terminated);
  }
}
