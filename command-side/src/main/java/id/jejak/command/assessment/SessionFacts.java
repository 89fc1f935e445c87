package id.jejak.command.assessment;

import id.jejak.command.assessment.Session.Planned;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.RescheduleSession;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.venue.TukId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a decision about a session must know besides; each kind of decision fills its part.
///
/// @param licence null where it does not matter
/// @param examiners those who are to assess, as they stand on the day
/// @param partial candidates whom a new assessor must not assess
/// @param late those for whom the day is too late to be assessed again
/// @param ratio candidates per assessor
record SessionFacts(
    Venue venue,
    @Nullable LicenceOnDay licence,
    Scheme scheme,
    Map<AssessorId, Examiner> examiners,
    Set<PersonId> partial,
    Set<AssessmentId> late,
    Candidacy candidacy,
    int ratio) {
  static final SessionFacts NONE =
      new SessionFacts(
          Venue.UNKNOWN,
          null,
          Scheme.UNKNOWN,
          Map.of(),
          Set.of(),
          Set.of(),
          Candidacy.NONE,
          Integer.MAX_VALUE);

  static SessionFacts toSchedule(ScheduleAssessmentSession asked, History history) {
    return onDay(asked.lsp(), asked.tuk(), asked.scheme(), asked.day(), history);
  }

  static SessionFacts toAssign(AssessorId assessor, Planned session, History history) {
    return NONE.with(Map.of(assessor, Examiner.of(assessor, session.day(), history)));
  }

  static SessionFacts toReplace(ReplaceAssessor asked, Planned session, History history) {
    var examiner = Examiner.of(asked.to(), session.day(), history);
    var partial = new HashSet<PersonId>();
    for (var seat : session.seatsOf(asked.from())) {
      var candidate = seat.of().candidate();
      if (examiner.isPartialTo(candidate.person(), Ties.of(candidate, session.day(), history))) {
        partial.add(candidate.person());
      }
    }
    return new SessionFacts(
        Venue.UNKNOWN,
        null,
        Scheme.UNKNOWN,
        Map.of(asked.to(), examiner),
        partial,
        Set.of(),
        Candidacy.NONE,
        history.rules().number("ratio.assessor"));
  }

  static SessionFacts toReschedule(RescheduleSession asked, Planned session, History history) {
    var plan = session.plan();
    var examiners = new LinkedHashMap<AssessorId, Examiner>();
    session
        .assessors()
        .keySet()
        .forEach(assessor -> examiners.put(assessor, Examiner.of(assessor, asked.day(), history)));
    var late = new HashSet<AssessmentId>();
    for (var seat : session.seats().values()) {
      if (!Attempts.before(seat.of().attempt(), seat.of().candidate().application(), history)
          .allowAnother(asked.day(), Integer.MAX_VALUE)) {
        late.add(seat.of().assessment());
      }
    }
    var day = onDay(plan.lsp(), plan.tuk(), plan.scheme(), asked.day(), history);
    return new SessionFacts(
        day.venue(),
        day.licence(),
        day.scheme(),
        examiners,
        Set.of(),
        late,
        Candidacy.NONE,
        Integer.MAX_VALUE);
  }

  static SessionFacts toSeat(ReserveExamSeat asked, Planned session, History history) {
    return new SessionFacts(
        Venue.UNKNOWN,
        null,
        Scheme.UNKNOWN,
        Map.of(),
        Set.of(),
        Set.of(),
        Candidacy.of(asked.candidate(), asked.attempt(), asked.assessor(), session.day(), history),
        history.rules().number("ratio.assessor"));
  }

  private static SessionFacts onDay(
      OrganizationId lsp, TukId tuk, SchemeVersion version, LocalDate day, History history) {
    var scheme = version.scheme();
    return new SessionFacts(
        Venue.of(tuk, lsp, scheme, day, history),
        LicenceOnDay.of(lsp, day, history),
        Scheme.of(scheme, history),
        Map.of(),
        Set.of(),
        Set.of(),
        Candidacy.NONE,
        Integer.MAX_VALUE);
  }

  Examiner examiner(AssessorId assessor) {
    return examiners.getOrDefault(assessor, Examiner.UNKNOWN);
  }

  private SessionFacts with(Map<AssessorId, Examiner> now) {
    return new SessionFacts(venue, licence, scheme, now, partial, late, candidacy, ratio);
  }
}
