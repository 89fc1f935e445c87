package id.jejak.query.target;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Recorded;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.query.Families;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can count towards a target, one row each. A row counts as long as it stands: not a job that
/// ended early (F17), a certificate that was withdrawn or superseded, or a training that was not
/// completed after all.
final class Achievements implements View {
  static final String NAME = "achievement";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("kind", "subject");
  }

  @Override
  public String ddl() {
    return View.ddl(Achievements.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        TrainingCompleted.class,
        TrainingNotCompleted.class,
        CertificateIssued.class,
        CertificateSuperseded.class,
        CertificateWithdrawn.class,
        ApprenticeshipCompleted.class,
        ApprenticeshipPhasePassed.class,
        PlacementStarted.class,
        PlacementEnded.class,
        BusinessStarted.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TrainingCompleted done ->
          reached(
              rows,
              Achievement.TRAINED,
              done.of().enrollment(),
              done.of().person(),
              done.of().program(),
              done.on());
      case TrainingNotCompleted failed -> lost(rows, Achievement.TRAINED, failed.of().enrollment());
      case CertificateIssued issued ->
          reached(
              rows,
              Achievement.CERTIFIED,
              issued.of().certificate(),
              issued.of().person(),
              issued.of().program(),
              issued.validity().from());
      case CertificateSuperseded superseded ->
          lost(rows, Achievement.CERTIFIED, superseded.of().certificate());
      case CertificateWithdrawn withdrawn ->
          lost(rows, Achievement.CERTIFIED, withdrawn.of().certificate());
      case ApprenticeshipCompleted done ->
          reached(
              rows,
              Achievement.APPRENTICED,
              done.of().apprenticeship(),
              done.of().person(),
              done.of().program(),
              done.on());
      case ApprenticeshipPhasePassed passed -> {
        if (passed.phase() == ApprenticeshipPhase.YEAR_1_EXAM) {
          reached(
              rows,
              Achievement.ABROAD,
              passed.of().apprenticeship(),
              passed.of().person(),
              passed.of().program(),
              passed.on());
        }
      }
      case PlacementStarted started ->
          reached(
              rows,
              Achievement.PLACED,
              started.of().placement(),
              started.of().person(),
              started.of().program(),
              started.on());
      case PlacementEnded ended -> {
        if (ended.early()) {
          lost(rows, Achievement.PLACED, ended.of().placement());
        }
      }
      case BusinessStarted started ->
          reached(
              rows,
              Achievement.SELF_EMPLOYED,
              started.of().business(),
              started.of().person(),
              started.of().program(),
              started.on());
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void reached(
      Rows rows,
      Achievement kind,
      Identifier subject,
      PersonId person,
      @Nullable ProgramId program,
      LocalDate on) {
    rows.at(kind, subject)
        .set("person", person)
        .set("program", program)
        .set("achieved_on", on)
        .set("stands", true);
  }

  private static void lost(Rows rows, Achievement kind, Identifier subject) {
    rows.at(kind, subject).set("stands", false);
  }
}
