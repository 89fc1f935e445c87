package id.jejak.engine.command;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.EraseSubject;
import id.jejak.kernel.History;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.LogEvent.SubjectErased;
import id.jejak.kernel.Provenance;

/// A person is forgotten once, and for good. Whether that is lawful is decided before it is asked
/// here.
final class ErasureDecider
    implements Decider<EraseSubject, Boolean, SubjectErased, ErasureDecider.Nothing> {
  record Nothing() {}

  @Override
  public Class<EraseSubject> commands() {
    return EraseSubject.class;
  }

  @Override
  public Class<SubjectErased> events() {
    return LogEvent.SubjectErased.class;
  }

  @Override
  public Boolean initial() {
    return false;
  }

  @Override
  public Boolean evolve(Boolean erased, SubjectErased event) {
    return true;
  }

  @Override
  public Nothing facts(EraseSubject command, Boolean erased, Provenance by, History history) {
    return new Nothing();
  }

  @Override
  public Decision<SubjectErased> decide(
      EraseSubject asked, Boolean erased, Nothing facts, Provenance by) {
    return erased ? alreadySo() : accept(new SubjectErased(asked.subject(), asked.legalBasis()));
  }
}
