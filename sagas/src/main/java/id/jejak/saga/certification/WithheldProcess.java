package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspSuspensionLifted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Withheld certificates (S9): when the body may certify again, every certificate that was withheld
/// is asked for again.
///
/// `resume`: the start of the day from which the body may again, where that lies ahead. What was
/// withheld stays on the list: asking for a certificate that was issued meanwhile changes nothing.
final class WithheldProcess implements Process<WithheldProcess.State> {
  record State() {}

  private static final String ISSUE = "issue:";

  @Override
  public String name() {
    return "withheld";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificateWithheld.class,
        LspSuspensionLifted.class,
        LspLicenceRenewed.class,
        LspScopeExtended.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateWithheld withheld when withheld.of().lsp() != null ->
          withheld.of().lsp().value();
      case LspSuspensionLifted lifted -> lifted.lsp().value();
      case LspLicenceRenewed renewed -> renewed.lsp().value();
      case LspScopeExtended extended -> extended.lsp().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State();
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CertificateWithheld withheld when withheld.of().assessment() != null ->
          Reaction.to(is, new Note(withheld.of().assessment().value(), ""));
      case LspSuspensionLifted lifted -> resume(is, lifted.from(), today, bench);
      case LspLicenceRenewed renewed -> resume(is, renewed.validity().from(), today, bench);
      case LspScopeExtended extended -> resume(is, extended.from(), today, bench);
      case TimerFired _ -> Reaction.to(is, issue(today, bench));
      case StepRefused no when no.code().equals("NUMBER_CLASH") ->
          Reaction.to(
              is,
              IssueProcess.pastClash(
                  no, new AssessmentId(no.step().substring(ISSUE.length())), today));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> resume(State is, LocalDate from, LocalDate today, Bench bench) {
    return from.isAfter(today)
        ? Reaction.to(is, new Schedule("resume", bench.calendar().at(from, LocalTime.MIDNIGHT)))
        : Reaction.to(is, issue(today, bench));
  }

  private static List<Act> issue(LocalDate today, Bench bench) {
    return bench.todo().entries().stream()
        .map(entry -> new AssessmentId(entry.item()))
        .<Act>map(each -> new Send(ISSUE + each, new IssueCertificate(each, today)))
        .toList();
  }
}
