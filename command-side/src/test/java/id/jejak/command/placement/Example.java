package id.jejak.command.placement;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.PlacementCommand;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A person whom we know, in a job.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final PersonId STRANGER = new PersonId("per-2");
  static final Event KNOWN = new IdentityVerified(PERSON);
  static final ProgramId PROGRAM = new ProgramId("prog-1");
  static final PlacementId PLACEMENT = new PlacementId("plc-1");
  static final OrganizationId EMPLOYER = new OrganizationId("org-employer");
  static final CertificateId CERTIFICATE = new CertificateId("cert-1");
  static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-ac"), 1);
  static final PlacementRef CERTIFIED =
      PlacementRef.of(PLACEMENT, PERSON, EMPLOYER, PROGRAM, CERTIFICATE);
  static final LocalDate START = LocalDate.of(2023, 12, 1);
  static final PlacementStarted STARTED = started(EmploymentKind.PERMANENT);
  static final PlacementOffered OFFERED =
      new PlacementOffered(
          ref(PERSON), EmploymentKind.PERMANENT, WageBand.MINIMUM, START.plusDays(7));

  private Example() {}

  static DeciderSpec<PlacementCommand, Placement, PlacementEvent, PlacementFacts> placement() {
    return DeciderSpec.of(new PlacementDecider()).where(PERSON, KNOWN);
  }

  static StartPlacement start(PersonId person, EmploymentKind kind) {
    return new StartPlacement(ref(person), kind, WageBand.MINIMUM, START);
  }

  static PlacementStarted started(EmploymentKind kind) {
    return new PlacementStarted(ref(PERSON), kind, WageBand.MINIMUM, List.of(30, 90, 180), START);
  }

  static PlacementEnded ended(LocalDate on, boolean early) {
    return new PlacementEnded(ref(PERSON), on, EndReason.RESIGNED, early);
  }

  static PlacementRef ref(PersonId person) {
    return PlacementRef.of(PLACEMENT, person, EMPLOYER, PROGRAM, null);
  }

  static CertificateIssued issued(PersonId person) {
    return new CertificateIssued(
        new CertificateRef(
            CERTIFICATE,
            person,
            SCHEME,
            new OrganizationId("org-lsp"),
            PROGRAM,
            new ApplicationId("app-1"),
            new AssessmentId("asm-1")),
        new CertificateNumber("43224 7127 2 0000001 2023"),
        Personal.of(person, "AC.1389.00001.2023"),
        new Period(LocalDate.of(2023, 11, 6), LocalDate.of(2026, 11, 6)),
        new PlenaryId("plen-1"),
        12,
        null,
        null);
  }

  static SchemeTerms asking(Integer... followUpDays) {
    return new SchemeTerms(
        Packaging.OKUPASI,
        0,
        "43224",
        "7127",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("U.99SYN00.001.1"), "Service")),
        SchemeTerms.Entry.OPEN,
        Requirement.NONE,
        Set.of(Instrument.PRACTICAL_TASK),
        Set.of(Mode.ON_SITE),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(followUpDays),
        0);
  }
}
