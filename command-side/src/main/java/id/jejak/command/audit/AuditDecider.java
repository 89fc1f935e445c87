package id.jejak.command.audit;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.audit.AuditCase.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditCommand;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.CloseAuditCase;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FindingsOpen;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.messages.audit.OpenAuditCase;
import id.jejak.messages.audit.RecordFinding;
import id.jejak.messages.audit.RecordFollowUp;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;

/// Audit cases: what was found is followed up before the case is closed.
final class AuditDecider implements Decider<AuditCommand, AuditCase, AuditEvent, AuditFacts> {
  @Override
  public Class<AuditCommand> commands() {
    return AuditCommand.class;
  }

  @Override
  public Class<AuditEvent> events() {
    return AuditEvent.class;
  }

  @Override
  public AuditCase initial() {
    return AuditCase.UNKNOWN;
  }

  @Override
  public AuditCase evolve(AuditCase is, AuditEvent event) {
    return is.evolve(event);
  }

  @Override
  public AuditFacts facts(AuditCommand command, AuditCase is, Provenance by, History history) {
    return new AuditFacts();
  }

  @Override
  public Decision<AuditEvent> decide(
      AuditCommand command, AuditCase is, AuditFacts facts, Provenance by) {
    if (is.stage() == Stage.UNKNOWN && !(command instanceof OpenAuditCase)) {
      return refuse(new NotFound(command.audit().value()));
    }
    return switch (command) {
      case OpenAuditCase asked -> open(asked, is);
      case RecordFinding asked -> find(asked, is);
      case RecordFollowUp asked -> followUp(asked, is);
      case CloseAuditCase asked -> close(asked, is);
    };
  }

  private static Decision<AuditEvent> open(OpenAuditCase asked, AuditCase is) {
    var opened = new AuditCaseOpened(asked.audit(), asked.position(), asked.question());
    if (is.opened() == null) {
      return accept(opened);
    }
    return opened.equals(is.opened())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.audit().value()));
  }

  private static Decision<AuditEvent> find(RecordFinding asked, AuditCase is) {
    var finding =
        new FindingRecorded(
            asked.audit(), asked.number(), asked.grade(), asked.about(), asked.text());
    var known = is.findings().get(asked.number());
    if (known != null) {
      return known.equals(finding)
          ? alreadySo()
          : refuse(new AlreadyExists(finding(asked.audit().value(), asked.number())));
    }
    return is.closed() ? refuse(closed(is, asked)) : accept(finding);
  }

  private static Decision<AuditEvent> followUp(RecordFollowUp asked, AuditCase is) {
    String finding = finding(asked.audit().value(), asked.number());
    if (!is.findings().containsKey(asked.number())) {
      return refuse(new NotFound(finding));
    }
    var followUp = new FollowUpRecorded(asked.audit(), asked.number(), asked.on(), asked.action());
    var known = is.followUps().get(asked.number());
    if (known == null) {
      return accept(followUp);
    }
    return known.equals(followUp)
        ? alreadySo()
        : refuse(new IllegalTransition(finding, "FOLLOWED_UP"));
  }

  private static Decision<AuditEvent> close(CloseAuditCase asked, AuditCase is) {
    if (is.closed()) {
      return alreadySo();
    }
    return is.open() > 0
        ? refuse(new FindingsOpen(asked.audit(), is.open()))
        : accept(new AuditCaseClosed(asked.audit()));
  }

  private static IllegalTransition closed(AuditCase is, AuditCommand asked) {
    return new IllegalTransition(asked.audit().value(), is.stage().name());
  }

  private static String finding(String audit, int number) {
    return audit + "." + number;
  }
}
