package id.jejak.command.assessment;

import id.jejak.command.assessment.Session.Planned;
import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.person.PersonId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a decision about a session must know besides; each kind of decision fills its part.
record SessionFacts(
    Venue venue,
    @Nullable LicenceOnDay licence,
    Scheme scheme,
    Examiner examiner,
    Candidacy candidacy) {
  static final SessionFacts NONE =
      new SessionFacts(Venue.UNKNOWN, null, Scheme.UNKNOWN, Examiner.UNKNOWN, Candidacy.NONE);

  /// Somebody's claim to a seat.
  ///
  /// @param begun this very attempt is under way already
  /// @param ratio candidates per assessor
  record Candidacy(
      Application application,
      Set<PersonId> trainers,
      boolean begun,
      boolean attemptAllowed,
      int ratio) {
    static final Candidacy NONE = new Candidacy(new Application.None(), Set.of(), false, false, 0);
  }

  static SessionFacts toSchedule(ScheduleAssessmentSession asked, History history) {
    var scheme = asked.scheme().scheme();
    return new SessionFacts(
        Venue.of(asked.tuk(), asked.lsp(), scheme, asked.day(), history),
        LicenceOnDay.of(asked.lsp(), asked.day(), history),
        Scheme.of(scheme, history),
        Examiner.UNKNOWN,
        Candidacy.NONE);
  }

  static SessionFacts toAssign(AssignAssessor asked, Planned session, History history) {
    return new SessionFacts(
        Venue.UNKNOWN,
        null,
        Scheme.UNKNOWN,
        Examiner.of(asked.assessor(), session.plan().day(), history),
        Candidacy.NONE);
  }

  static SessionFacts toSeat(ReserveExamSeat asked, Planned session, History history) {
    var day = session.plan().day();
    var application = asked.candidate().application();
    var rules = history.rules();
    return new SessionFacts(
        Venue.UNKNOWN,
        null,
        Scheme.UNKNOWN,
        Examiner.of(asked.assessor(), day, history),
        new Candidacy(
            Application.of(application, history),
            Trainers.since(
                day.minusYears(rules.number("coi.lookbackYears")),
                List.of(asked.candidate()),
                history),
            Assessment.of(AssessmentId.of(application, asked.attempt()), history)
                instanceof Assessment.Begun,
            Attempts.before(asked.attempt(), application, history)
                .allowAnother(
                    day, rules.number("reassess.attempts"), rules.number("reassess.windowMonths")),
            rules.number("ratio.assessor")));
  }
}
