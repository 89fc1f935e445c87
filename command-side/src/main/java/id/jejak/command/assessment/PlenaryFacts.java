package id.jejak.command.assessment;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.command.assessment.Session.Planned;
import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.licence.LicenceOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a decision of a plenary must know besides; each kind of decision fills its part.
///
/// @param involved who has assessed in the session or trained those it is about: none of them
///   decides (R24)
/// @param unlicensed why the body may not decide now: it is suspended, or has no licence (S17)
/// @param number the next free number of the body's decrees of the year
record PlenaryFacts(
    Session session,
    Set<PersonId> involved,
    int quorum,
    Assessment assessment,
    @Nullable Refusal unlicensed,
    long number) {
  static final PlenaryFacts NONE =
      new PlenaryFacts(new Session.None(), Set.of(), 0, new Assessment.None(), null, 0);

  static PlenaryFacts toConvene(ConvenePlenary asked, History history) {
    var session = session(asked.session(), history);
    var candidates =
        session instanceof Planned planned
            ? planned.seats().values().stream().map(seat -> seat.of().candidate()).toList()
            : List.<CandidateRef>of();
    return new PlenaryFacts(
        session,
        involved(session, candidates, history),
        history.rules().number("plenary.quorum"),
        new Assessment.None(),
        LicenceOnDay.of(asked.lsp(), asked.on(), history).objection(),
        0);
  }

  /// @param today when the committee decides; the decision bears the day of the meeting
  static PlenaryFacts toDecide(
      AssessmentId id, PlenaryConvened convened, LocalDate today, History history) {
    var session = session(convened.session(), history);
    var assessment = Assessment.of(id, history);
    var candidates =
        assessment instanceof Assessment.Begun begun
            ? List.of(begun.plan().of().candidate())
            : List.<CandidateRef>of();
    var involved = involved(session, candidates, history);
    if (assessment instanceof Begun begun) {
      var person = Examiner.of(begun.plan().assessor(), begun.plan().day(), history).person();
      if (person != null) {
        involved.add(person);
      }
    }
    return new PlenaryFacts(
        session,
        involved,
        0,
        assessment,
        unlicensed(convened.lsp(), convened.on(), today, history),
        0);
  }

  static PlenaryFacts toSign(
      SignDecree asked, PlenaryConvened convened, LocalDate today, History history) {
    return new PlenaryFacts(
        new Session.None(),
        Set.of(),
        0,
        new Assessment.None(),
        unlicensed(convened.lsp(), asked.on(), today, history),
        history.next(PlenaryDecider.series(convened.lsp(), asked.on())));
  }

  private static @Nullable Refusal unlicensed(
      OrganizationId lsp, LocalDate dated, LocalDate today, History history) {
    var then = LicenceOnDay.of(lsp, dated, history).objection();
    return then == null ? LicenceOnDay.of(lsp, today, history).objection() : then;
  }

  private static Session session(@Nullable SessionId id, History history) {
    return id == null ? new Session.None() : Session.of(id, history);
  }

  private static Set<PersonId> involved(
      Session session, Collection<CandidateRef> candidates, History history) {
    var involved = new HashSet<>(Trainers.of(candidates, history));
    if (session instanceof Planned planned) {
      involved.addAll(planned.assessors().values());
    }
    return involved;
  }
}
