package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.application;

import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.RequestMoreEvidence;
import id.jejak.messages.assessment.ResumeFunded;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.SupplyEvidence;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.WithdrawApplication;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApplicationLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    var other = LicenceId.of(OTHER);
    Lifecycle.of(
            application()
                .where(
                    other,
                    new LspLicenceGranted(
                        other,
                        OTHER,
                        LspType.P3,
                        "BNSP-LSP-0002-ID",
                        Set.of(SCHEME),
                        Example.YEARS)),
            is -> is instanceof Application.Filed filed ? filed.stage() : is)
        .asking(
            new ApplyForCertification(APPLICATION, CANDIDATE, Track.NEW),
            new SubmitSelfAssessment(APPLICATION, Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K)),
            new ReviewSelfAssessment(APPLICATION, ASSESSOR, true),
            new ReviewSelfAssessment(APPLICATION, ASSESSOR, false),
            new RequestMoreEvidence(APPLICATION, List.of("BUSINESS_LICENCE")),
            new SupplyEvidence(APPLICATION, Personal.of(PERSON, Dossier.EMPTY)),
            new AdmitCandidate(APPLICATION, ADMISSION),
            new RejectCandidate(APPLICATION, ADMISSION, "REQUIREMENT_NOT_MET"),
            new RejectUntrained(APPLICATION, ADMISSION),
            new AwaitFunding(APPLICATION),
            new ResumeFunded(APPLICATION),
            new MoveApplication(APPLICATION, null, OTHER, "LSP_SUSPENDED"),
            new FreeCandidate(APPLICATION, SESSION, "SEAT_RELEASED"),
            new ScheduleCandidate(APPLICATION, SESSION, DAY),
            new LapseApplication(APPLICATION),
            new WithdrawApplication(APPLICATION, "moved away"),
            new CloseApplication(APPLICATION, "COMPETENT"))
        .approve();
  }
}
