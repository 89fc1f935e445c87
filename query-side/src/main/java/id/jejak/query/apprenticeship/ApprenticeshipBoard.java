package id.jejak.query.apprenticeship;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReleased;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Apprenticeships at home and abroad, each as far as it is.
final class ApprenticeshipBoard implements View {
  static final String NAME = "apprenticeship_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("apprenticeship");
  }

  @Override
  public String ddl() {
    return View.ddl(ApprenticeshipBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ApprenticeshipEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case ApprenticeshipEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(ApprenticeshipEvent event, Rows rows) {
    switch (event) {
      case ApprenticeshipApplied applied -> row(applied.of(), rows).set("status", "APPLIED");
      case ApprenticeSelectionPassed passed -> row(passed.of(), rows).set("step", passed.step());
      case ApprenticeSelectionFailed failed ->
          row(failed.of(), rows).set("step", failed.step()).set("status", "REJECTED");
      case ApprenticeReserved reserved ->
          row(reserved.of(), rows).set("place", reserved.place()).set("status", "RESERVED");
      case ApprenticeSelected selected ->
          row(selected.of(), rows).set("selected_on", selected.on()).set("status", "SELECTED");
      case ApprenticeTakenOver taken ->
          row(taken.of(), rows)
              .set("taken_over_from", taken.from())
              .set("days_done", taken.daysDone())
              .set("selected_on", taken.on())
              .set("status", "SELECTED");
      case ApprenticeshipAgreed agreed ->
          row(agreed.of(), rows)
              .set("term_from", agreed.term().from())
              .set("term_to", agreed.term().to())
              .set("allowance", agreed.allowance().amount())
              .set("status", "AGREED");
      case ApprenticeInsured insured ->
          row(insured.of(), rows).set("insured_to", insured.cover().to()).set("status", "INSURED");
      case ApprenticeDeparted departed ->
          row(departed.of(), rows).set("departed_on", departed.on());
      case DepartureRefused refused ->
          row(refused.of(), rows)
              .set("ended_on", refused.on())
              .set("end_reason", refused.document() + "_REFUSED")
              .set("status", "TERMINATED");
      case ApprenticeshipStarted started ->
          row(started.of(), rows).set("started_on", started.on()).set("status", "RUNNING");
      case LogbookKept kept -> row(kept.of(), rows).add("logbooks", 1);
      case ApprenticeHadAccident accident -> row(accident.of(), rows).add("accidents", 1);
      case AccidentClaimFiled filed -> row(filed.of(), rows).add("claims", 1);
      case ApprenticeshipPhasePassed passed ->
          row(passed.of(), rows).set("phase", passed.phase()).set("phase_passed", true);
      case ApprenticeshipPhaseFailed failed ->
          row(failed.of(), rows)
              .set("phase", failed.phase())
              .set("phase_passed", false)
              .set("ended_on", failed.on())
              .set("status", "PHASE_FAILED");
      case ApprenticeReturned returned ->
          row(returned.of(), rows).set("returned_on", returned.on());
      case ApprenticeTransferred transferred ->
          row(transferred.of(), rows)
              .set("continued_as", transferred.to().apprenticeship())
              .set("status", "TRANSFERRED");
      case ApprenticeshipTerminated terminated ->
          row(terminated.of(), rows)
              .set("ended_on", terminated.on())
              .set("end_reason", terminated.reason())
              .set("status", "TERMINATED");
      case ApprenticeshipCompleted completed ->
          row(completed.of(), rows)
              .set("ended_on", completed.on())
              .set("completed", true)
              .set("status", "COMPLETED");
      case ApprenticeHired hired ->
          row(hired.of(), rows).set("placement", hired.placement()).set("status", "HIRED");
      case ApprenticeReleased released -> row(released.of(), rows).set("status", "RELEASED");
      case ApprenticeInsuranceEnded ended ->
          row(ended.of(), rows).set("insurance_ended_on", ended.on());
    }
  }

  private static Row row(ApprenticeshipRef of, Rows rows) {
    return rows.at(of.apprenticeship())
        .set("person", of.person())
        .set("program", of.program())
        .set("host", of.host())
        .set("kind", of.kind())
        .set("intake", of.intake());
  }
}
