package id.jejak.command.complaint;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.complaint.Complaint.Known;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.complaint.AcknowledgeComplaint;
import id.jejak.messages.complaint.AppointInvestigator;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintCommand;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.FileComplaint;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.complaint.InvestigatorNotIndependent;
import id.jejak.messages.complaint.ResolveComplaint;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;

/// Complaints: each is acknowledged, looked into and resolved, by people who are not involved
/// (ISO/IEC 17024, 9.9).
final class ComplaintDecider
    implements Decider<ComplaintCommand, Complaint, ComplaintEvent, ComplaintFacts> {
  @Override
  public Class<ComplaintCommand> commands() {
    return ComplaintCommand.class;
  }

  @Override
  public Class<ComplaintEvent> events() {
    return ComplaintEvent.class;
  }

  @Override
  public Complaint initial() {
    return new Complaint.None();
  }

  @Override
  public Complaint evolve(Complaint state, ComplaintEvent event) {
    return state.evolve(event);
  }

  @Override
  public ComplaintFacts facts(
      ComplaintCommand command, Complaint state, Provenance by, History history) {
    return state instanceof Known is
            && (command instanceof AppointInvestigator || command instanceof ResolveComplaint)
        ? ComplaintFacts.of(is.filed(), history)
        : ComplaintFacts.NONE;
  }

  @Override
  public Decision<ComplaintEvent> decide(
      ComplaintCommand command, Complaint state, ComplaintFacts facts, Provenance by) {
    return switch (state) {
      case Complaint.None _ ->
          command instanceof FileComplaint asked
              ? accept(filed(asked))
              : refuse(new NotFound(command.complaint().value()));
      case Known is -> proceed(command, is, facts);
    };
  }

  private static ComplaintFiled filed(FileComplaint asked) {
    return new ComplaintFiled(
        new ComplaintRef(asked.complaint(), asked.about(), asked.complainant()),
        asked.against(),
        asked.statement(),
        asked.on());
  }

  private static Decision<ComplaintEvent> proceed(
      ComplaintCommand command, Known is, ComplaintFacts facts) {
    return switch (command) {
      case FileComplaint asked ->
          filed(asked).equals(is.filed())
              ? alreadySo()
              : refuse(new AlreadyExists(asked.complaint().value()));
      case AcknowledgeComplaint _ -> acknowledge(is);
      case AppointInvestigator asked -> appoint(asked, is, facts);
      case ResolveComplaint asked -> resolve(asked, is, facts);
    };
  }

  private static Decision<ComplaintEvent> acknowledge(Known is) {
    return switch (is.stage()) {
      case FILED -> accept(new ComplaintAcknowledged(is.of()));
      case ACKNOWLEDGED, INVESTIGATED, RESOLVED -> alreadySo();
    };
  }

  private static Decision<ComplaintEvent> appoint(
      AppointInvestigator asked, Known is, ComplaintFacts facts) {
    return switch (is.stage()) {
      case ACKNOWLEDGED, INVESTIGATED -> {
        if (asked.investigator().equals(is.investigator())) {
          yield alreadySo();
        }
        yield facts.involved().contains(asked.investigator())
            ? refuse(new InvestigatorNotIndependent(asked.complaint(), asked.investigator()))
            : accept(new InvestigatorAppointed(is.of(), asked.investigator()));
      }
      case FILED, RESOLVED -> refuse(wrongStage(is));
    };
  }

  private static Decision<ComplaintEvent> resolve(
      ResolveComplaint asked, Known is, ComplaintFacts facts) {
    var resolved = new ComplaintResolved(is.of(), asked.decider(), asked.outcome(), asked.reason());
    return switch (is.stage()) {
      case INVESTIGATED ->
          facts.involved().contains(asked.decider())
              ? refuse(new InvestigatorNotIndependent(asked.complaint(), asked.decider()))
              : accept(resolved);
      case RESOLVED -> resolved.equals(is.resolution()) ? alreadySo() : refuse(wrongStage(is));
      case FILED, ACKNOWLEDGED -> refuse(wrongStage(is));
    };
  }

  private static IllegalTransition wrongStage(Known is) {
    return new IllegalTransition(is.of().complaint().value(), is.stage().name());
  }
}
