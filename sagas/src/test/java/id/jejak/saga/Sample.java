package id.jejak.saga;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.FirstRules;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// The people, rules and holidays that the specifications of the processes speak of.
public final class Sample {
  private Sample() {}

  public static final Map<String, String> RULES = FirstRules.table();

  /// Imlek, Nyepi, Idul Fitri 2023 with their collective leave.
  public static final Set<LocalDate> HOLIDAYS =
      Set.of(
          day("2023-01-23"),
          day("2023-03-22"),
          day("2023-03-23"),
          day("2023-04-19"),
          day("2023-04-20"),
          day("2023-04-21"),
          day("2023-04-24"),
          day("2023-04-25"));

  public static final ProgramId PROGRAM = new ProgramId("prog-BNY-2023");
  public static final ClassId CLASS = new ClassId("cls-OTO-1");
  public static final OrganizationId LSP = new OrganizationId("org-LSP-SRG");
  public static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-OTO"), 1);
  public static final EnrollmentRef SITI = enrolled("siti");
  public static final EnrollmentRef BUDI = enrolled("budi");
  public static final CandidateRef CANDIDATE =
      new CandidateRef(
          ApplicationId.of(SITI.enrollment()),
          SITI.person(),
          SCHEME,
          LSP,
          PROGRAM,
          SITI.enrollment());
  public static final AssessorId ASSESSOR = new AssessorId("asr-1");
  public static final PlenaryId PLENARY = new PlenaryId("plen-1");
  public static final AssessmentRef FIRST = attempt(1);
  public static final AssessmentRef SECOND = attempt(2);

  public static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static EnrollmentRef enrolled(String name) {
    return new EnrollmentRef(
        new EnrollmentId("enr-" + name), new PersonId("per-" + name), CLASS, PROGRAM);
  }

  private static AssessmentRef attempt(int number) {
    return new AssessmentRef(
        AssessmentId.of(CANDIDATE.application(), number),
        number,
        new SessionId("ses-" + number),
        CANDIDATE);
  }
}
