package id.jejak.command.agreement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.agreement.Agreement.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AmendAgreement;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.agreement.RecordPartnerIntakePromise;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.agreement.SignatoryNotInOffice;
import id.jejak.messages.agreement.TerminateAgreement;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationNotActive;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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
      case SignAgreement asked -> AgreementFacts.toSign(asked.signatories(), asked.on(), history);
      case AmendAgreement asked -> AgreementFacts.toSign(asked.signatories(), asked.on(), history);
      case AttachPks asked -> AgreementFacts.toAttach(asked.parent(), history);
      case DraftAgreement _,
          TerminateAgreement _,
          RemindOfAgreementExpiry _,
          ExpireAgreement _,
          RecordPartnerIntakePromise _,
          NoteIntakeBreach _ ->
          AgreementFacts.NONE;
    };
  }

  @Override
  public Decision<AgreementEvent> decide(
      AgreementCommand command, Agreement is, AgreementFacts facts, Provenance by) {
    var drafted = is.drafted();
    if (command instanceof DraftAgreement asked) {
      return draft(asked, is);
    }
    if (drafted == null) {
      return refuse(new NotFound(command.agreement().value()));
    }
    return switch (command) {
      case DraftAgreement asked -> draft(asked, is);
      case AttachPks asked -> attach(asked, is, drafted, facts.umbrella());
      case SignAgreement asked -> sign(asked, is, drafted, facts);
      case AmendAgreement asked -> amend(asked, is, drafted, facts);
      case TerminateAgreement asked -> terminate(asked, is, drafted);
      case RemindOfAgreementExpiry asked -> remind(asked, is, drafted);
      case ExpireAgreement _ -> expire(is, drafted, by);
      case RecordPartnerIntakePromise asked -> promise(asked, is, drafted);
      case NoteIntakeBreach asked -> breach(asked, is);
    };
  }

  private static Decision<AgreementEvent> draft(DraftAgreement asked, Agreement is) {
    var drafted =
        new AgreementDrafted(asked.agreement(), asked.kind(), asked.parties(), asked.terms());
    if (is.drafted() == null) {
      return accept(drafted);
    }
    return drafted.equals(is.drafted())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.agreement().value()));
  }

  /// Only what implements can stand under an umbrella, and the umbrella must be up.
  private static Decision<AgreementEvent> attach(
      AttachPks asked, Agreement is, AgreementDrafted drafted, Agreement umbrella) {
    if (asked.parent().equals(is.parent())) {
      return alreadySo();
    }
    if (drafted.kind() != AgreementKind.PKS) {
      return refuse(new IllegalTransition(asked.agreement().value(), drafted.kind().name()));
    }
    if (is.stage() != Stage.DRAFT) {
      return refuse(wrongStage(is, drafted));
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
      SignAgreement asked, Agreement is, AgreementDrafted drafted, AgreementFacts facts) {
    var signed = new AgreementSigned(asked.agreement(), asked.on(), asked.signatories());
    if (is.stage() != Stage.DRAFT) {
      return signed.equals(is.signed()) ? alreadySo() : refuse(wrongStage(is, drafted));
    }
    if (asked.on().isAfter(drafted.terms().term().to())) {
      return refuse(new NoAgreementInForce(asked.agreement(), asked.on()));
    }
    return objection(asked.signatories(), asked.on(), drafted, facts)
        .<Decision<AgreementEvent>>map(Decision::refuse)
        .orElseGet(() -> accept(signed));
  }

  /// What is in force on the day gets other terms, later than those that it has.
  private static Decision<AgreementEvent> amend(
      AmendAgreement asked, Agreement is, AgreementDrafted drafted, AgreementFacts facts) {
    var amended =
        new AgreementAmended(asked.agreement(), asked.terms(), asked.on(), asked.signatories());
    if (amended.equals(is.amended())) {
      return alreadySo();
    }
    if (is.signed() == null || is.stage() != Stage.SIGNED) {
      return refuse(wrongStage(is, drafted));
    }
    var since = is.amended() == null ? is.signed().on() : is.amended().on();
    if (asked.on().isBefore(since) || asked.on().isAfter(lastDay(is, drafted))) {
      return refuse(new NoAgreementInForce(asked.agreement(), asked.on()));
    }
    if (drafted.kind() == AgreementKind.PKS && asked.terms().schemes().isEmpty()) {
      return refuse(new IllegalTransition(asked.agreement().value(), drafted.kind().name()));
    }
    return objection(asked.signatories(), asked.on(), drafted, facts)
        .<Decision<AgreementEvent>>map(Decision::refuse)
        .orElseGet(() -> accept(amended));
  }

  /// Every party signs, and everybody who signs holds the office that day, acting or not (R47), for
  /// an organisation that is not suspended.
  private static Optional<Refusal> objection(
      List<Signatory> signatories, LocalDate on, AgreementDrafted drafted, AgreementFacts facts) {
    for (Signatory who : signatories) {
      if (facts.suspended().contains(who.organization())) {
        return Optional.of(new OrganizationNotActive(who.organization(), on));
      }
      if (!facts.inOffice().contains(who)) {
        return Optional.of(new SignatoryNotInOffice(who.organization(), who.office(), on));
      }
    }
    for (OrganizationId party : drafted.parties()) {
      if (signatories.stream().noneMatch(who -> who.organization().equals(party))) {
        return Optional.of(new SignatoryNotInOffice(party, "-", on));
      }
    }
    return Optional.empty();
  }

  private static Decision<AgreementEvent> terminate(
      TerminateAgreement asked, Agreement is, AgreementDrafted drafted) {
    var terminated = new AgreementTerminated(asked.agreement(), asked.on(), asked.reason());
    if (terminated.equals(is.ended())) {
      return alreadySo();
    }
    if (is.stage() != Stage.SIGNED) {
      return refuse(wrongStage(is, drafted));
    }
    return asked.on().isAfter(lastDay(is, drafted))
        ? refuse(new IllegalTransition(asked.agreement().value(), Stage.EXPIRED.name()))
        : accept(terminated);
  }

  private static Decision<AgreementEvent> remind(
      RemindOfAgreementExpiry asked, Agreement is, AgreementDrafted drafted) {
    var expiring =
        new AgreementExpiring(
            asked.agreement(), drafted.parties(), asked.daysLeft(), lastDay(is, drafted));
    if (is.expiring().contains(expiring)) {
      return alreadySo();
    }
    return is.stage() == Stage.SIGNED ? accept(expiring) : refuse(wrongStage(is, drafted));
  }

  /// Not before its last day is there. Every office lies east of Greenwich, so its last day ends
  /// while that day lasts in UTC.
  private static Decision<AgreementEvent> expire(
      Agreement is, AgreementDrafted drafted, Provenance by) {
    return switch (is.stage()) {
      case EXPIRED -> alreadySo();
      case SIGNED ->
          by.day(ZoneOffset.UTC).isBefore(lastDay(is, drafted))
              ? refuse(wrongStage(is, drafted))
              : accept(
                  new AgreementExpired(
                      drafted.agreement(), drafted.parties(), lastDay(is, drafted).plusDays(1)));
      case UNKNOWN, DRAFT, TERMINATED -> refuse(wrongStage(is, drafted));
    };
  }

  private static Decision<AgreementEvent> promise(
      RecordPartnerIntakePromise asked, Agreement is, AgreementDrafted drafted) {
    var promised =
        new IntakePromised(asked.agreement(), asked.partner(), asked.people(), asked.period());
    if (is.promises().contains(promised)) {
      return alreadySo();
    }
    if (is.stage() != Stage.SIGNED) {
      return refuse(wrongStage(is, drafted));
    }
    if (!drafted.parties().contains(asked.partner())) {
      return refuse(new NotFound(asked.partner().value()));
    }
    return is.promise(asked.partner(), asked.period()).isPresent()
        ? refuse(new AlreadyExists(asked.agreement().value()))
        : accept(promised);
  }

  /// A breach is noted once, with what was known then.
  private static Decision<AgreementEvent> breach(NoteIntakeBreach asked, Agreement is) {
    var promise = is.promise(asked.partner(), asked.period());
    if (promise.isEmpty()) {
      return refuse(new NotFound(asked.agreement().value()));
    }
    if (is.isBroken(promise.get())) {
      return alreadySo();
    }
    return asked.taken() < promise.get().people()
        ? accept(
            new IntakeBreachNoted(
                asked.agreement(),
                asked.partner(),
                asked.period(),
                promise.get().people(),
                asked.taken()))
        : refuse(new IllegalTransition(asked.agreement().value(), "KEPT"));
  }

  private static LocalDate lastDay(Agreement is, AgreementDrafted drafted) {
    var terms = is.amended() == null ? drafted.terms() : is.amended().terms();
    return terms.term().to();
  }

  private static IllegalTransition wrongStage(Agreement is, AgreementDrafted drafted) {
    return new IllegalTransition(drafted.agreement().value(), is.stage().name());
  }
}
