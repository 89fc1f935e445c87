package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reissue (S25): when the name of a person is corrected, or a case finds a mistake in a
/// certificate, the certificates in force are issued anew.
///
/// No deadline; it follows at once. The list holds the certificates in force, each with what is
/// wrong with it: one that is suspended is mended when it is reinstated.
final class ReissueProcess implements Process<ReissueProcess.State> {
  record State() {}

  private static final String GOOD = "";
  private static final String NAME = "NAME_CORRECTED";

  @Override
  public String name() {
    return "reissue";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificateIssued.class,
        CertificateReinstated.class,
        CertificateExpired.class,
        CertificateWithdrawn.class,
        CertificateSuperseded.class,
        PersonDataCorrected.class,
        CaseDecided.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateEvent certificate -> certificate.of().person().value();
      case PersonDataCorrected corrected -> corrected.person().value();
      case CaseDecided decided when decided.outcome() == CaseOutcome.CORRECT ->
          decided.of().person() == null ? null : decided.of().person().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State();
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CertificateIssued issued ->
          Reaction.to(is, new Note(issued.of().certificate().value(), GOOD));
      case CertificateReinstated again -> Reaction.to(is, mend(again.of().certificate(), bench));
      case CertificateExpired expired -> over(is, expired);
      case CertificateWithdrawn withdrawn -> over(is, withdrawn);
      case CertificateSuperseded superseded -> over(is, superseded);
      case PersonDataCorrected corrected when corrected.fields().contains(PersonField.NAME) ->
          Reaction.to(is, mendAll(bench));
      case CaseDecided decided -> Reaction.to(is, mend(decided));
      // Suspended, or over meanwhile; its event is on the way.
      case StepRefused no when no.overtaken() -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> over(State is, CertificateEvent event) {
    return Reaction.to(is, new Strike(event.of().certificate().value()));
  }

  private static List<Act> mendAll(Bench bench) {
    return bench.todo().entries().stream()
        .flatMap(entry -> mend(entry.item(), NAME).stream())
        .toList();
  }

  private static List<Act> mend(CertificateId certificate, Bench bench) {
    return bench.todo().entries().stream()
        .filter(entry -> entry.item().equals(certificate.value()) && !entry.note().equals(GOOD))
        .flatMap(entry -> mend(entry.item(), entry.note()).stream())
        .toList();
  }

  /// A case about the person's data ends in their correction, which is heard by itself.
  private static List<Act> mend(CaseDecided decided) {
    CertificateId certificate = decided.of().certificate();
    return certificate != null && decided.of().subject().equals(certificate.value())
        ? mend(certificate.value(), decided.of().caseId().value())
        : List.of();
  }

  /// @param because what was wrong: the person's data, or what the case with this id says
  private static List<Act> mend(String certificate, String because) {
    var wrong = new CertificateId(certificate);
    return List.of(
        new Note(certificate, because),
        new Send(
            "reissue:" + certificate,
            because.equals(NAME)
                ? new ReissueAfterCorrection(wrong, NAME, null)
                : new ReissueAfterCorrection(wrong, "CASE", new CaseId(because))));
  }
}
