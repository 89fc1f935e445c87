package id.jejak.command.privacy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureBasis;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.privacy.RequestAccess;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

final class DataSubjectDecider
    implements Decider<DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts> {
  @Override
  public Class<DataSubjectCommand> commands() {
    return DataSubjectCommand.class;
  }

  @Override
  public Class<DataSubjectEvent> events() {
    return DataSubjectEvent.class;
  }

  @Override
  public DataSubject initial() {
    return DataSubject.UNKNOWN;
  }

  @Override
  public DataSubject evolve(DataSubject is, DataSubjectEvent event) {
    return is.evolve(event);
  }

  @Override
  public DataSubjectFacts facts(
      DataSubjectCommand command, DataSubject is, Provenance by, History history) {
    return DataSubjectFacts.of(command.person(), history);
  }

  @Override
  public Decision<DataSubjectEvent> decide(
      DataSubjectCommand command, DataSubject is, DataSubjectFacts facts, Provenance by) {
    if (!facts.personKnown() || !DataSubjectId.of(command.person()).equals(command.subject())) {
      return refuse(new NotFound(command.person().value()));
    }
    return switch (command) {
      case GiveConsent asked -> give(asked, is);
      case WithdrawConsent asked -> withdraw(asked, is);
      case RestrictProcessing asked -> restrict(asked, is);
      case LiftRestriction asked -> lift(asked, is);
      case RequestAccess asked -> access(asked, is);
      case DeliverDossier asked -> deliver(asked, is);
      case RequestErasure asked -> erase(asked, is, facts);
      case VerifyRequester asked -> verify(asked, is, facts);
      case AskDuties asked -> ask(asked, is);
      case ReportDuties asked -> report(asked, is);
      case ExecuteErasure asked -> execute(asked, is, facts);
      case RefuseErasure asked -> refuseErasure(asked, is);
    };
  }

  private static Decision<DataSubjectEvent> illegal(DataSubjectCommand asked, DataSubject is) {
    return refuse(new IllegalTransition(asked.subject().value(), is.use().name()));
  }

  private static Decision<DataSubjectEvent> unknown(DataRequestId request) {
    return refuse(new NotFound(request.value()));
  }

  /// Consent is given per purpose, to a text; agreeing to a newer text is a new consent.
  private static Decision<DataSubjectEvent> give(GiveConsent asked, DataSubject is) {
    if (is.isErased()) {
      return illegal(asked, is);
    }
    return asked.textVersion().equals(is.consents().get(asked.purpose()))
        ? alreadySo()
        : accept(
            new ConsentGiven(
                asked.subject(), asked.person(), asked.purpose(), asked.textVersion()));
  }

  /// Any consent that stands can be taken back, without a reason (UU 27/2022, art. 9).
  private static Decision<DataSubjectEvent> withdraw(WithdrawConsent asked, DataSubject is) {
    return is.consents().containsKey(asked.purpose())
        ? accept(new ConsentWithdrawn(asked.subject(), asked.person(), asked.purpose()))
        : alreadySo();
  }

  private static Decision<DataSubjectEvent> restrict(RestrictProcessing asked, DataSubject is) {
    return switch (is.use()) {
      case NORMAL -> accept(new ProcessingRestricted(asked.subject(), asked.person()));
      case RESTRICTED -> alreadySo();
      case ERASED_PARTIAL, ERASED_FULL -> illegal(asked, is);
    };
  }

  private static Decision<DataSubjectEvent> lift(LiftRestriction asked, DataSubject is) {
    return switch (is.use()) {
      case NORMAL -> alreadySo();
      case RESTRICTED -> accept(new RestrictionLifted(asked.subject(), asked.person()));
      case ERASED_PARTIAL, ERASED_FULL -> illegal(asked, is);
    };
  }

  private static Decision<DataSubjectEvent> access(RequestAccess asked, DataSubject is) {
    if (is.requests().containsKey(asked.request())) {
      return alreadySo();
    }
    return is.use() == DataSubject.Use.ERASED_FULL
        ? illegal(asked, is)
        : accept(new AccessRequested(asked.subject(), asked.person(), asked.request()));
  }

  private static Decision<DataSubjectEvent> deliver(DeliverDossier asked, DataSubject is) {
    return switch (is.requests().get(asked.request())) {
      case ACCESS -> accept(new DossierDelivered(asked.subject(), asked.person(), asked.request()));
      case DELIVERED -> alreadySo();
      case null, default -> unknown(asked.request());
    };
  }

  private static Decision<DataSubjectEvent> erase(
      RequestErasure asked, DataSubject is, DataSubjectFacts facts) {
    if (facts.winner() != null) {
      return refuse(new PersonMerged(asked.person(), facts.winner().person()));
    }
    if (is.requests().containsKey(asked.request())) {
      return alreadySo();
    }
    return is.use() == DataSubject.Use.ERASED_FULL
        ? illegal(asked, is)
        : accept(new ErasureRequested(asked.subject(), asked.person(), asked.request()));
  }

  private static Decision<DataSubjectEvent> verify(
      VerifyRequester asked, DataSubject is, DataSubjectFacts facts) {
    return switch (is.requests().get(asked.request())) {
      case ERASURE ->
          accept(
              new RequesterVerified(
                  asked.subject(), asked.person(), asked.request(), facts.merged()));
      case VERIFIED, EXECUTED -> alreadySo();
      case REFUSED -> refuse(new IllegalTransition(asked.request().value(), "REFUSED"));
      case null, default -> unknown(asked.request());
    };
  }

  private static Decision<DataSubjectEvent> ask(AskDuties asked, DataSubject is) {
    return is.told().contains(DataSubject.asked(asked.request(), asked.winner()))
        ? alreadySo()
        : accept(new DutiesAsked(asked.subject(), asked.person(), asked.request(), asked.winner()));
  }

  private static Decision<DataSubjectEvent> report(ReportDuties asked, DataSubject is) {
    return is.told().contains(DataSubject.reported(asked.request(), asked.of()))
        ? alreadySo()
        : accept(
            new DutiesReported(
                asked.subject(), asked.person(), asked.request(), asked.of(), asked.kept()));
  }

  /// What must be kept stays, and why is said; all else goes, every consent first (R41). A person
  /// who was merged goes with the one who stands for them; what was kept goes when its duties end.
  private static Decision<DataSubjectEvent> execute(
      ExecuteErasure asked, DataSubject is, DataSubjectFacts facts) {
    var scope = asked.kept().isEmpty() ? ErasureScope.FULL : ErasureScope.PARTIAL;
    DataRequestId request = is.verified();
    boolean follows = facts.winner() != null && facts.winner().subject().isErased();
    boolean more =
        switch (is.use()) {
          case NORMAL, RESTRICTED -> request != null || follows;
          case ERASED_PARTIAL -> request != null || scope == ErasureScope.FULL;
          case ERASED_FULL -> false;
        };
    if (!more) {
      return is.isErased()
          ? alreadySo()
          : refuse(new ErasureBasis(asked.person(), "REQUESTER_NOT_VERIFIED"));
    }
    var events = new ArrayList<DataSubjectEvent>();
    is.consents().keySet().stream()
        .sorted()
        .forEach(
            purpose -> events.add(new ConsentWithdrawn(asked.subject(), asked.person(), purpose)));
    events.add(
        new ErasureExecuted(
            asked.subject(),
            asked.person(),
            request,
            scope,
            asked.covers(),
            asked.kept(),
            basis(asked.kept())));
    return accept(events);
  }

  private static String basis(List<Kept> kept) {
    return kept.isEmpty()
        ? "UU 27/2022 art. 8"
        : kept.stream()
            .map(each -> each.duty().basis())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", ", "UU 27/2022 art. 15; ", ""));
  }

  private static Decision<DataSubjectEvent> refuseErasure(RefuseErasure asked, DataSubject is) {
    return switch (is.requests().get(asked.request())) {
      case ERASURE, VERIFIED ->
          accept(
              new ErasureRefused(asked.subject(), asked.person(), asked.request(), asked.reason()));
      case REFUSED -> alreadySo();
      case EXECUTED -> refuse(new IllegalTransition(asked.request().value(), "EXECUTED"));
      case null, default -> unknown(asked.request());
    };
  }
}
