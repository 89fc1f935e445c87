package id.jejak.command.cases;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.cases.Case.Known;
import id.jejak.command.cases.CaseFacts.Named;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Provenance;
import id.jejak.messages.cases.CaseAlreadyOpen;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseCommand;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.ExtendCase;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.OutcomeNotOfKind;
import id.jejak.messages.cases.RaiseFraudSuspicion;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.RequestCorrection;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Cases: nobody is judged unheard, nor by who brought it up (R46); an open one is extended at most
/// once. While a case keeps a certificate suspended, no other takes hold of it.
final class CaseDecider implements Decider<CaseCommand, Case, CaseEvent, CaseFacts> {
  @Override
  public Class<CaseCommand> commands() {
    return CaseCommand.class;
  }

  @Override
  public Class<CaseEvent> events() {
    return CaseEvent.class;
  }

  @Override
  public Case initial() {
    return new Case.None();
  }

  @Override
  public Case evolve(Case state, CaseEvent event) {
    return state.evolve(event);
  }

  @Override
  public CaseFacts facts(CaseCommand command, Case state, Provenance by, History history) {
    return switch (state) {
      case Case.None _ -> {
        var named = named(command);
        yield named == null ? CaseFacts.NONE : CaseFacts.of(named, history);
      }
      case Known is ->
          switch (command) {
            case ExtendCase _ -> CaseFacts.extension(history);
            // A certificate may have been issued since the case was opened.
            case DecideCase _ -> CaseFacts.of(Named.of(is.of()), history);
            case OpenCase _, RequestCorrection _, RaiseFraudSuspicion _ -> CaseFacts.NONE;
            case RecordStatement _, CloseCase _ -> CaseFacts.NONE;
          };
    };
  }

  @Override
  public Decision<CaseEvent> decide(
      CaseCommand command, Case state, CaseFacts facts, Provenance by) {
    return switch (state) {
      case Case.None _ -> begin(command, facts, by);
      case Known is -> proceed(command, is, facts, by);
    };
  }

  private static Decision<CaseEvent> begin(CaseCommand command, CaseFacts facts, Provenance by) {
    var named = named(command);
    if (named == null) {
      return refuse(new NotFound(command.caseId().value()));
    }
    var of = facts.of();
    if (of == null) {
      return refuse(new NotFound(facts.missing()));
    }
    if (facts.voided() && (of.kind() == CaseKind.RECALL || of.kind() == CaseKind.FRAUD)) {
      return refuse(new IllegalTransition(of.subject(), "VOID"));
    }
    return switch (command) {
      case RequestCorrection asked ->
          open(of, asked.dueOn(), by, new CorrectionRequested(of, asked.field(), asked.evidence()));
      case RaiseFraudSuspicion asked ->
          open(of, asked.dueOn(), by, new FraudSuspected(of, asked.fraud(), asked.suspicion()));
      case OpenCase asked -> open(of, asked.dueOn(), by);
      case RecordStatement _, ExtendCase _, DecideCase _, CloseCase _ ->
          refuse(new NotFound(command.caseId().value()));
    };
  }

  private static Decision<CaseEvent> open(
      CaseRef of, LocalDate dueOn, Provenance by, CaseEvent... more) {
    var events = new ArrayList<CaseEvent>(List.of(more));
    events.addFirst(new CaseOpened(of, dueOn, by.actor()));
    var opened = Decision.<CaseEvent>accept(events);
    return of.kind() == CaseKind.SUSPENSION || of.kind() == CaseKind.FRAUD
        ? opened.claiming(hold(of))
        : opened;
  }

  private static Decision<CaseEvent> proceed(
      CaseCommand command, Known is, CaseFacts facts, Provenance by) {
    return switch (command) {
      case OpenCase _, RequestCorrection _, RaiseFraudSuspicion _ ->
          isThis(named(command), is.of())
              ? alreadySo()
              : refuse(new AlreadyExists(command.caseId().value()));
      case RecordStatement asked -> hear(asked, is);
      case ExtendCase asked -> extend(asked, is, facts.extensionDays());
      case DecideCase asked -> decide(asked, is, facts, by);
      case CloseCase _ -> close(is);
    };
  }

  private static Decision<CaseEvent> hear(RecordStatement asked, Known is) {
    return switch (is.stage()) {
      case OPEN -> accept(new StatementRecorded(is.of(), asked.statement()));
      case STATEMENT ->
          asked.statement() == null
                  || (is.statement() != null
                      && asked.statement().equals(is.statement().statement()))
              ? alreadySo()
              : accept(new StatementRecorded(is.of(), asked.statement()));
      case DECIDED, CLOSED -> refuse(wrongStage(is));
    };
  }

  private static Decision<CaseEvent> extend(ExtendCase asked, Known is, int days) {
    return switch (is.stage()) {
      case OPEN, STATEMENT -> {
        var extension = is.extension();
        yield extension == null
            ? accept(new CaseExtended(is.of(), is.opened().dueOn().plusDays(days), asked.reason()))
            : extension.reason().equals(asked.reason())
                ? alreadySo()
                : refuse(new IllegalTransition(is.of().caseId().value(), "EXTENDED"));
      }
      case DECIDED, CLOSED -> refuse(wrongStage(is));
    };
  }

  private static Decision<CaseEvent> decide(
      DecideCase asked, Known is, CaseFacts facts, Provenance by) {
    var of = facts.of() == null ? is.of() : facts.of();
    return switch (is.stage()) {
      case OPEN -> refuse(wrongStage(is));
      case STATEMENT -> {
        if (!of.kind().endsIn(asked.outcome())) {
          yield refuse(new OutcomeNotOfKind(of.caseId(), of.kind(), asked.outcome()));
        }
        if (by.actor().equals(is.opened().openedBy())) {
          yield refuse(new FourEyes(of.caseId().value()));
        }
        var decided =
            Decision.<CaseEvent>accept(
                new CaseDecided(of, asked.outcome(), asked.reason(), by.actor()));
        yield asked.outcome() == CaseOutcome.VOID ? decided.claiming(hold(of)) : decided;
      }
      case DECIDED, CLOSED ->
          is.decision() != null && is.decision().outcome() == asked.outcome()
              ? alreadySo()
              : refuse(wrongStage(is));
    };
  }

  private static Decision<CaseEvent> close(Known is) {
    return switch (is.stage()) {
      case OPEN, STATEMENT -> refuse(wrongStage(is));
      case DECIDED ->
          Decision.<CaseEvent>accept(new CaseClosed(is.of())).claiming(release(is.of()));
      case CLOSED -> alreadySo();
    };
  }

  private static @Nullable Named named(CaseCommand command) {
    return switch (command) {
      case OpenCase asked ->
          new Named(
              asked.caseId(),
              asked.kind(),
              asked.subject(),
              asked.cause(),
              asked.person(),
              asked.certificate(),
              asked.assessment());
      case RequestCorrection asked ->
          new Named(
              asked.caseId(),
              CaseKind.CORRECTION,
              Objects.<Identifier>requireNonNullElse(asked.certificate(), asked.person()).value(),
              asked.field(),
              asked.person(),
              asked.certificate(),
              null);
      case RaiseFraudSuspicion asked ->
          new Named(
              asked.caseId(),
              CaseKind.FRAUD,
              asked.assessment().value(),
              asked.fraud().name(),
              null,
              null,
              asked.assessment());
      case RecordStatement _, ExtendCase _, DecideCase _, CloseCase _ -> null;
    };
  }

  private static boolean isThis(@Nullable Named named, CaseRef of) {
    return named != null
        && named.kind() == of.kind()
        && named.subject().equals(of.subject())
        && named.cause().equals(of.cause());
  }

  private static Claim[] hold(CaseRef of) {
    var certificate = of.certificate();
    return certificate == null
        ? new Claim[0]
        : new Claim[] {
          new Claim.Take(
              "case-of-certificate",
              certificate.value(),
              of.caseId().value(),
              new CaseAlreadyOpen(certificate))
        };
  }

  private static Claim[] release(CaseRef of) {
    var certificate = of.certificate();
    return certificate == null
        ? new Claim[0]
        : new Claim[] {
          new Claim.Release("case-of-certificate", certificate.value(), of.caseId().value())
        };
  }

  private static IllegalTransition wrongStage(Known is) {
    return new IllegalTransition(is.of().caseId().value(), is.stage().name());
  }
}
