package id.jejak.command.placement;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an offer and a job rest on.
///
/// @param nobody why nothing may begin for the person
/// @param certificate belongs to the person, where one is named
/// @param withdrawn the employer left the labour market
/// @param interviewed the person passed the interview for this vacancy, where there is a referral
/// @param openings of the vacancy, where there is one; 0 once it is closed
/// @param followUpDays what the certificate's scheme prescribes, or the rule table without one
/// @param track how many the programme places; null where the way was another
/// @param offerDays how long an offer stands
/// @param earlyDays an end before so many days is early
record PlacementFacts(
    @Nullable Refusal nobody,
    boolean certificate,
    boolean withdrawn,
    boolean interviewed,
    int openings,
    List<Integer> followUpDays,
    @Nullable TrackQuota track,
    int offerDays,
    int earlyDays) {
  static final PlacementFacts NONE =
      new PlacementFacts(null, false, false, false, 0, List.of(), null, 0, 0);

  static PlacementFacts of(PlacementRef of, History history) {
    var held = held(of.certificate(), history);
    return new PlacementFacts(
        Known.of(of.person(), history).objection(),
        of.certificate() == null || (held != null && held.person().equals(of.person())),
        !history.of(EmployerId.of(of.employer()), EmployerEvent.class).isEmpty(),
        interviewed(of, history),
        openings(of.vacancy(), history),
        held == null ? byRule(history) : byScheme(held.scheme(), history),
        of.program() == null || of.track() != ProgramTrack.PLACEMENT
            ? null
            : TrackQuota.of(of.program(), of.track(), history),
        history.rules().number("offer.days"),
        0);
  }

  static PlacementFacts ofEnd(History history) {
    return new PlacementFacts(
        null,
        true,
        false,
        true,
        0,
        List.of(),
        null,
        0,
        history.rules().number("placement.earlyDays"));
  }

  /// Issued here, or brought along from elsewhere.
  private static @Nullable CertificateRef held(
      @Nullable CertificateId certificate, History history) {
    if (certificate == null) {
      return null;
    }
    for (CertificateEvent event : history.of(certificate, CertificateEvent.class)) {
      if (event instanceof CertificateIssued issued) {
        return issued.of();
      }
      if (event instanceof ExternalCertificateRecorded recorded) {
        return recorded.of();
      }
    }
    return null;
  }

  private static List<Integer> byRule(History history) {
    return Arrays.stream(history.rules().text("placement.followUp").split("/"))
        .map(Integer::valueOf)
        .toList();
  }

  private static List<Integer> byScheme(SchemeVersion version, History history) {
    List<Integer> days = List.of();
    for (SchemeEvent event : history.of(version.scheme(), SchemeEvent.class)) {
      switch (event) {
        case SchemePublished first when version.version() == 1 ->
            days = first.terms().followUpDays();
        case SchemeVersionPublished later when later.scheme().equals(version) ->
            days = later.terms().followUpDays();
        default -> {} // another version
      }
    }
    return days;
  }

  private static boolean interviewed(PlacementRef of, History history) {
    ReferralId referral = of.referral();
    if (referral == null) {
      return true;
    }
    boolean passed = false;
    for (ReferralEvent event : history.of(referral, ReferralEvent.class)) {
      passed =
          switch (event) {
            case JobInterviewed interview ->
                interview.passed()
                    && interview.of().person().equals(of.person())
                    && interview.of().vacancy().equals(of.vacancy());
            case ReferralMade _,
                JobApplied _,
                ApplicantRejected _,
                JobApplicationWithdrawn _,
                ReferralCancelled _ ->
                false;
          };
    }
    return passed;
  }

  private static int openings(@Nullable VacancyId vacancy, History history) {
    int openings = 0;
    if (vacancy != null) {
      for (VacancyEvent event : history.of(vacancy, VacancyEvent.class)) {
        openings =
            switch (event) {
              case VacancyPosted posted -> posted.terms().openings();
              case VacancyUpdated updated -> updated.terms().openings();
              case VacancyFilledReported _, VacancyClosed _, VacancyWithdrawn _ -> 0;
            };
      }
    }
    return openings;
  }
}
