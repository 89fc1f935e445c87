package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.SupersedeDecision;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a decision about an assessment must know besides; each kind of decision fills its part.
///
/// @param seated the candidate holds the seat that the plan names
/// @param objection why the candidate cannot be assessed without a seat
/// @param units what this attempt covers
/// @param remote the candidate does not come in person, at least in part
/// @param methods by unit, the instruments that may be used
/// @param decided a committee has decided already, though its decree may not be signed
/// @param chances what is open to who is not yet competent
/// @param backed an appeal or a case stands behind what is asked
record AssessmentFacts(
    boolean seated,
    @Nullable Refusal objection,
    Set<UnitCode> units,
    boolean remote,
    Map<UnitCode, Set<Instrument>> methods,
    Plenary plenary,
    boolean decided,
    Chances chances,
    boolean backed) {
  static final AssessmentFacts NONE =
      new AssessmentFacts(
          false, null, Set.of(), false, Map.of(), new Plenary.None(), false, Chances.NONE, false);

  /// @param again whether the scheme allows another attempt
  /// @param months within which it must be
  /// @param appealDays working days to appeal
  record Chances(boolean again, int months, int appealDays) {
    static final Chances NONE = new Chances(false, 0, 0);
  }

  static AssessmentFacts toPlan(PlanAssessment asked, History history) {
    var of = asked.of();
    var scheme = Scheme.of(of.candidate().scheme().scheme(), history);
    boolean own = of.assessment().equals(asked.assessment());
    return new AssessmentFacts(
        own && of.session() != null && seated(of, asked.assessor(), asked.day(), history),
        of.session() == null ? objectionToPortfolio(asked, scheme, history) : null,
        units(of, scheme, history),
        false,
        Map.of(),
        new Plenary.None(),
        false,
        Chances.NONE,
        false);
  }

  static AssessmentFacts toReplan(ReplanAssessment asked, Begun is, History history) {
    return new AssessmentFacts(
        seated(is.of(), asked.assessor(), asked.day(), history),
        null,
        Set.of(),
        false,
        Map.of(),
        new Plenary.None(),
        false,
        Chances.NONE,
        false);
  }

  static AssessmentFacts toMeet(Begun is, History history) {
    var session = is.of().session();
    boolean remote =
        session != null
            && Session.of(session, history) instanceof Session.Planned planned
            && planned.plan().mode() != Mode.ON_SITE;
    return new AssessmentFacts(
        false, null, Set.of(), remote, Map.of(), new Plenary.None(), false, Chances.NONE, false);
  }

  /// What the scheme allows; and a portfolio, for what somebody brings from elsewhere or has held
  /// before.
  static AssessmentFacts toLook(Begun is, History history) {
    var candidate = is.of().candidate();
    var scheme = Scheme.of(candidate.scheme().scheme(), history);
    var terms = scheme.terms(candidate.scheme());
    Set<Instrument> allowed = terms == null ? Set.of() : terms.methods();
    var recognised =
        allowed.contains(Instrument.PORTFOLIO)
            ? Set.<UnitCode>of()
            : recognised(candidate, scheme, history);
    var methods = new LinkedHashMap<UnitCode, Set<Instrument>>();
    for (UnitCode unit : is.plan().units()) {
      var more = EnumSet.noneOf(Instrument.class);
      more.addAll(allowed);
      if (recognised.contains(unit)) {
        more.add(Instrument.PORTFOLIO);
      }
      methods.put(unit, more);
    }
    return new AssessmentFacts(
        false, null, Set.of(), false, methods, new Plenary.None(), false, Chances.NONE, false);
  }

  static AssessmentFacts toAmend(AssessmentId assessment, History history) {
    return new AssessmentFacts(
        false,
        null,
        Set.of(),
        false,
        Map.of(),
        new Plenary.None(),
        history.holder("decision", assessment.value()) != null,
        Chances.NONE,
        false);
  }

  static AssessmentFacts toReturn(PlenaryId plenary, History history) {
    return decidedBy(plenary, Chances.NONE, history);
  }

  static AssessmentFacts toDecide(PlenaryId plenary, Begun is, History history) {
    var candidate = is.of().candidate();
    var terms = Scheme.of(candidate.scheme().scheme(), history).terms(candidate.scheme());
    int before =
        Attempts.before(is.of().attempt(), candidate.application(), history).decisions().size();
    return decidedBy(
        plenary,
        terms == null
            ? Chances.NONE
            : new Chances(
                before + 1 < terms.attempts(),
                terms.reassessmentMonths(),
                history.rules().number("appeal.windowDays")),
        history);
  }

  private static AssessmentFacts decidedBy(PlenaryId plenary, Chances chances, History history) {
    return new AssessmentFacts(
        false,
        null,
        Set.of(),
        false,
        Map.of(),
        Plenary.of(plenary, history),
        false,
        chances,
        false);
  }

  static AssessmentFacts toSupersede(SupersedeDecision asked, History history) {
    return backed(
        Appeal.of(asked.appeal(), history) instanceof Appeal.Filed appeal
            && appeal.last() instanceof AppealUpheld upheld
            && upheld.verdict() == asked.verdict()
            && upheld.of().assessment().equals(asked.assessment()));
  }

  static AssessmentFacts toVoid(AssessmentId assessment, CaseId because, History history) {
    return backed(
        history.of(because, CaseEvent.class).stream()
            .anyMatch(event ->
                event instanceof CaseDecided decided
                    && (decided.outcome() == CaseOutcome.VOID
                        || decided.outcome() == CaseOutcome.UPHELD)
                    && assessment.equals(decided.of().assessment())));
  }

  private static AssessmentFacts backed(boolean backed) {
    return new AssessmentFacts(
        false, null, Set.of(), false, Map.of(), new Plenary.None(), false, Chances.NONE, backed);
  }

  private static boolean seated(
      AssessmentRef of, AssessorId assessor, LocalDate day, History history) {
    return of.session() != null
        && Session.of(of.session(), history) instanceof Session.Planned session
        && new ExamSeatReserved(of, assessor, day).equals(session.seats().get(of.assessment()));
  }

  /// All that the version asks for, without what earlier attempts showed already, under whichever
  /// version that was (R32).
  private static Set<UnitCode> units(AssessmentRef of, Scheme scheme, History history) {
    var candidate = of.candidate();
    var units = new LinkedHashSet<>(scheme.units(candidate.scheme()));
    var earlier = Attempts.before(of.attempt(), candidate.application(), history).earlier();
    if (!earlier.isEmpty()) {
      var last = earlier.getLast();
      var shown = new LinkedHashSet<>(scheme.units(last.of().candidate().scheme()));
      shown.removeAll(last.unitsLeft());
      units.removeAll(shown);
    }
    return Collections.unmodifiableSet(units);
  }

  /// Only to renew by recognition, where the scheme gained nothing since.
  private static @Nullable Refusal objectionToPortfolio(
      PlanAssessment asked, Scheme scheme, History history) {
    var candidate = asked.of().candidate();
    var candidacy =
        Candidacy.of(candidate, asked.of().attempt(), asked.assessor(), asked.day(), history);
    var objection =
        candidacy.objection(candidate, asked.of().attempt(), asked.assessor(), asked.day());
    if (objection != null) {
      return objection;
    }
    return recognised(candidate, scheme, history).containsAll(scheme.units(candidate.scheme()))
        ? null
        : new NotInScheme(candidate.scheme(), "PORTFOLIO");
  }

  /// The units for which a portfolio is enough.
  private static Set<UnitCode> recognised(CandidateRef candidate, Scheme scheme, History history) {
    if (!(Application.of(candidate.application(), history) instanceof Application.Filed filed)) {
      return Set.of();
    }
    var units = scheme.units(candidate.scheme());
    var terms = scheme.terms(candidate.scheme());
    var renews = filed.form().renews();
    return switch (filed.form().track()) {
      case RPL -> units;
      case RENEWAL -> {
        var renewed = renews == null ? null : Renewed.of(renews, history);
        if (renewed == null
            || terms == null
            || terms.renewal() != SchemeTerms.Renewal.RECOGNITION) {
          yield Set.of();
        }
        var held = new LinkedHashSet<>(units);
        held.removeAll(Renewed.gaps(renewed, candidate, scheme));
        yield held;
      }
      case NEW, REASSESSMENT -> Set.of();
    };
  }
}
