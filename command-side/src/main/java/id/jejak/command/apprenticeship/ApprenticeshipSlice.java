package id.jejak.command.apprenticeship;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.EndApprenticeInsurance;
import id.jejak.messages.apprenticeship.FileAccidentClaim;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.KeepLogbook;
import id.jejak.messages.apprenticeship.RecordAccident;
import id.jejak.messages.apprenticeship.RecordApprenticeSelection;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.RecordDepartureRefusal;
import id.jejak.messages.apprenticeship.RecordReturn;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.ReserveApprentice;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TransferApprentice;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class ApprenticeshipSlice {
  @Bean
  ApprenticeshipDecider apprenticeshipDecider(WorkCalendar calendar) {
    return new ApprenticeshipDecider(calendar);
  }

  @Bean
  Operations apprenticeships() {
    return Operations.at("/apprenticeships")
        .post("", ApplyForApprenticeship.class)
        .naming("apprenticeship", "apr")
        .and("/apprenticeships/{apprenticeship}")
        .put("/selection/{step}", RecordApprenticeSelection.class)
        .put("/waiting-place", ReserveApprentice.class)
        .post("/selection", SelectApprentice.class)
        .put("/agreement", RecordApprenticeshipAgreement.class)
        .put("/insurance", InsureApprentice.class)
        .post("/departure", RecordDeparture.class)
        .post("/departure-refusals", RecordDepartureRefusal.class)
        .post("/start", StartApprenticeship.class)
        .put("/logbook/{month}", KeepLogbook.class)
        .post("/accidents", RecordAccident.class)
        .post("/accidents/{accident}/claim", FileAccidentClaim.class)
        .post("/phases/{phase}", RecordApprenticeshipPhase.class)
        .post("/return", RecordReturn.class)
        .post("/transfer", TransferApprentice.class)
        .naming("apprenticeship", "apr")
        .post("/termination", TerminateApprenticeship.class)
        .post("/completion", CompleteApprenticeship.class)
        .post("/hiring", HireApprentice.class)
        .naming("placement", "plc")
        .post("/release", ReleaseApprentice.class)
        .withhold("the new host takes over", TakeOverApprentice.class)
        .withhold("the apprenticeship ends", EndApprenticeInsurance.class);
  }
}
