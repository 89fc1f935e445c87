package id.jejak.query.apprenticeship;

import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.apprenticeship.LogbookKept;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class ApprenticeshipBoardTest {
  private static final ApprenticeshipId ID = new ApprenticeshipId("apr-1");
  private static final ApprenticeshipRef OF = ref(ID);
  private static final Period TERM = new Period(day("2023-02-01"), day("2023-07-31"));

  private static ApprenticeshipRef ref(ApprenticeshipId id) {
    return new ApprenticeshipRef(
        id,
        person("siti"),
        PROGRAM,
        new OrganizationId("org-host"),
        ApprenticeshipKind.DOMESTIC,
        new IntakeId("itk-1"));
  }

  @Test
  void a_broken_apprenticeship_says_why_where_it_goes_on_and_that_the_cover_ended() {
    var story =
        Story.of(
            new ApprenticeshipApplied(OF),
            new ApprenticeSelected(OF, day("2023-01-20")),
            new ApprenticeshipStarted(OF, TERM, day("2023-02-01")),
            new LogbookKept(OF, 1, 160, day("2023-03-01")),
            new ApprenticeshipTerminated(OF, TerminationReason.AGREEMENT_BROKEN, day("2023-03-15")),
            new ApprenticeInsuranceEnded(OF, day("2023-03-15")),
            new ApprenticeTransferred(
                OF, ref(new ApprenticeshipId("apr-2")), 42, day("2023-03-20")));

    assertThat(RowsInMemory.of(new ApprenticeshipBoard(), story).row(ID))
        .containsEntry("status", "TRANSFERRED")
        .containsEntry("end_reason", "AGREEMENT_BROKEN")
        .containsEntry("insurance_ended_on", day("2023-03-15"))
        .containsEntry("continued_as", "apr-2")
        .containsEntry("logbooks", 1L);
  }
}
