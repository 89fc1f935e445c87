package id.jejak.query;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.TrainingApplied;
import java.time.LocalDate;
import java.util.List;

/// A small programme that the tests share.
public final class Sample {
  public static final ProgramId PROGRAM = new ProgramId("prog-bny");
  public static final ClassId CLASS = new ClassId("cls-oto-1");
  public static final TrainingType OTO = new TrainingType("OTO");
  public static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-oto"), 1);
  public static final OrganizationId LSP = new OrganizationId("org-lsp");
  public static final OrganizationId BLK = new OrganizationId("org-blk");
  public static final RegionCode MAKARTI = new RegionCode("16.07.11");
  public static final RegionCode TALANG = new RegionCode("16.07.12");
  public static final SessionId SESSION = new SessionId("ses-1");
  public static final AssessorId ASSESSOR = new AssessorId("asr-1");
  public static final PlenaryId PLENARY = new PlenaryId("plen-1");

  private Sample() {}

  public static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  public static PersonId person(String name) {
    return new PersonId("per-" + name);
  }

  public static EnrollmentRef enrollment(String name) {
    return new EnrollmentRef(new EnrollmentId("enr-" + name), person(name), CLASS, PROGRAM);
  }

  public static CandidateRef candidate(String name) {
    return new CandidateRef(
        new ApplicationId("app-" + name),
        person(name),
        SCHEME,
        LSP,
        PROGRAM,
        enrollment(name).enrollment());
  }

  public static AssessmentRef attempt(String name, int attempt) {
    return new AssessmentRef(
        new AssessmentId("asm-" + name + "-" + attempt), attempt, SESSION, candidate(name));
  }

  public static CertificateRef certificate(String name) {
    var assessment = attempt(name, 1).assessment();
    return new CertificateRef(
        new CertificateId("cert-" + name),
        person(name),
        SCHEME,
        LSP,
        PROGRAM,
        candidate(name).application(),
        assessment);
  }

  public static TrainingApplied applied(String name, RegionCode district, Sex sex) {
    return new TrainingApplied(
        enrollment(name),
        1,
        OTO,
        SCHEME,
        LSP,
        district,
        sex,
        day("2022-12-01"),
        sex == Sex.FEMALE ? ParticipantCategory.JOB_SEEKER : null);
  }

  public static ClassScheduled scheduled() {
    return new ClassScheduled(
        CLASS,
        PROGRAM,
        1,
        OTO,
        SCHEME,
        BLK,
        LSP,
        FundingSource.APBD,
        new Seats(1, 2),
        List.of(new ReservedSeats(MAKARTI, 1)),
        day("2023-01-09"),
        day("2023-01-09").plusDays(39),
        30,
        8,
        Mode.ON_SITE,
        List.of());
  }
}
