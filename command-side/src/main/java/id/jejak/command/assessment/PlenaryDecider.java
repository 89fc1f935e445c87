package id.jejak.command.assessment;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.assessment.Assessment.Begun;
import id.jejak.command.assessment.Plenary.Sitting;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AlreadyDecided;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.CorrectDecree;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.MemberNotIndependent;
import id.jejak.messages.assessment.NotReported;
import id.jejak.messages.assessment.PlenaryCommand;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.QuorumNotMet;
import id.jejak.messages.assessment.RequestDecreeCorrection;
import id.jejak.messages.assessment.ReturnForClarification;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The committee: independent and with a quorum, it decides case by case and signs once.
final class PlenaryDecider implements Decider<PlenaryCommand, Plenary, PlenaryEvent, PlenaryFacts> {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  @Override
  public Class<PlenaryCommand> commands() {
    return PlenaryCommand.class;
  }

  @Override
  public Class<PlenaryEvent> events() {
    return PlenaryEvent.class;
  }

  @Override
  public Plenary initial() {
    return new Plenary.None();
  }

  @Override
  public Plenary evolve(Plenary state, PlenaryEvent event) {
    return state.evolve(event);
  }

  @Override
  public PlenaryFacts facts(PlenaryCommand command, Plenary state, Provenance by, History history) {
    // Every office lies east of Greenwich: at worst it is already tomorrow there.
    var today = by.day(ZoneOffset.UTC);
    return switch (command) {
      case ConvenePlenary asked -> PlenaryFacts.toConvene(asked, history);
      case DecideCompetence asked when state instanceof Sitting is ->
          PlenaryFacts.toDecide(asked.assessment(), is.convened(), today, history);
      case ReturnForClarification asked when state instanceof Sitting is ->
          PlenaryFacts.toDecide(asked.assessment(), is.convened(), today, history);
      case SignDecree asked when state instanceof Sitting is && !is.cases().isEmpty() ->
          PlenaryFacts.toSign(asked, is.convened(), today, history);
      default -> PlenaryFacts.NONE;
    };
  }

  @Override
  public Decision<PlenaryEvent> decide(
      PlenaryCommand command, Plenary state, PlenaryFacts facts, Provenance by) {
    return switch (command) {
      case ConvenePlenary asked -> convene(asked, state, facts);
      case DecideCompetence asked ->
          switch (state) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Sitting is -> judge(asked, is, facts);
            case Plenary.Signed _ -> refuse(signed(asked.plenary()));
          };
      case SignDecree asked ->
          switch (state) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Sitting is -> sign(asked, is, facts);
            case Plenary.Signed is ->
                is.decree().on().equals(asked.on()) ? alreadySo() : refuse(signed(asked.plenary()));
          };
      case ReturnForClarification asked ->
          switch (state) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Sitting is -> giveBack(asked, is, facts);
            case Plenary.Signed _ -> refuse(signed(asked.plenary()));
          };
      case RequestDecreeCorrection asked ->
          switch (state) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Sitting _ -> refuse(new IllegalTransition(asked.plenary().value(), "CONVENED"));
            case Plenary.Signed is -> requestCorrection(asked, is, by);
          };
      case CorrectDecree asked ->
          switch (state) {
            case Plenary.None _ -> refuse(new NotFound(asked.plenary().value()));
            case Sitting _ -> refuse(new IllegalTransition(asked.plenary().value(), "CONVENED"));
            case Plenary.Signed is -> correct(asked, is, by);
          };
    };
  }

  private static Decision<PlenaryEvent> convene(
      ConvenePlenary asked, Plenary state, PlenaryFacts facts) {
    var convened =
        new PlenaryConvened(
            asked.plenary(), asked.lsp(), asked.session(), asked.members(), asked.on());
    return switch (state) {
      case Sitting is when is.convened().equals(convened) -> alreadySo();
      case Plenary.Signed is when is.convened().equals(convened) -> alreadySo();
      case Sitting _, Plenary.Signed _ -> refuse(new AlreadyExists(asked.plenary().value()));
      case Plenary.None _ -> {
        var objection = objectionTo(asked, facts);
        yield objection == null ? accept(convened) : refuse(objection);
      }
    };
  }

  private static @Nullable Refusal objectionTo(ConvenePlenary asked, PlenaryFacts facts) {
    if (asked.session() != null
        && (!(facts.session() instanceof Session.Planned session)
            || !session.plan().lsp().equals(asked.lsp()))) {
      return new NotFound(asked.session().value());
    }
    if (facts.unlicensed() != null) {
      return facts.unlicensed();
    }
    int members = new HashSet<>(asked.members()).size();
    if (members < facts.quorum()) {
      return new QuorumNotMet(asked.plenary(), members, facts.quorum());
    }
    return partial(asked.plenary(), asked.members(), facts.involved());
  }

  /// The committee may differ from the assessor. Its independence and the licence of the body are
  /// looked at again, because they may have changed since it was convened.
  private static Decision<PlenaryEvent> judge(
      DecideCompetence asked, Sitting is, PlenaryFacts facts) {
    var earlier = is.cases().get(asked.assessment());
    if (earlier != null) {
      return earlier.verdict() == asked.verdict()
          ? alreadySo()
          : refuse(new AlreadyDecided(asked.assessment()));
    }
    if (!(facts.assessment() instanceof Begun begun) || !belongs(begun, is)) {
      return refuse(new NotFound(asked.assessment().value()));
    }
    var undecidable = undecidable(begun);
    if (undecidable != null) {
      return refuse(undecidable);
    }
    if (facts.unlicensed() != null) {
      return refuse(facts.unlicensed());
    }
    var partial = partial(asked.plenary(), is.convened().members(), facts.involved());
    if (partial != null) {
      return refuse(partial);
    }
    return Decision.<PlenaryEvent>accept(
            new CompetenceDecided(
                asked.plenary(), begun.plan().of(), asked.verdict(), is.convened().on()))
        .claiming(
            new Claim.Take(
                "decision",
                asked.assessment().value(),
                asked.plenary().value(),
                new AlreadyDecided(asked.assessment())));
  }

  /// A meeting is about one session, or about portfolios that one body has seen.
  private static boolean belongs(Begun begun, Sitting is) {
    return Objects.equals(begun.of().session(), is.convened().session())
        && begun.of().candidate().lsp().equals(is.convened().lsp());
  }

  private static @Nullable Refusal undecidable(Begun begun) {
    return switch (begun.stage()) {
      case REPORTED -> null;
      case DECIDED, SUPERSEDED_BY_APPEAL -> new AlreadyDecided(begun.of().assessment());
      case PLANNED, NO_SHOW, CHECKED_IN, CONSENTED, IN_PROGRESS, RECOMMENDED, VOID ->
          new NotReported(begun.of().assessment());
    };
  }

  /// The assessor answers before the case is decided.
  private static Decision<PlenaryEvent> giveBack(
      ReturnForClarification asked, Sitting is, PlenaryFacts facts) {
    if (is.cases().containsKey(asked.assessment())) {
      return refuse(new AlreadyDecided(asked.assessment()));
    }
    if (!(facts.assessment() instanceof Begun begun) || !belongs(begun, is)) {
      return refuse(new NotFound(asked.assessment().value()));
    }
    var returned = new DecisionReturned(asked.plenary(), begun.of(), asked.question());
    if (returned.equals(is.returned().get(asked.assessment()))) {
      return alreadySo();
    }
    var undecidable = undecidable(begun);
    return undecidable == null ? accept(returned) : refuse(undecidable);
  }

  private static Decision<PlenaryEvent> requestCorrection(
      RequestDecreeCorrection asked, Plenary.Signed is, Provenance by) {
    return asksFor(is.requested(), asked.reason(), asked.evidence())
            || corrects(is.correction(), asked.reason(), asked.evidence())
        ? alreadySo()
        : accept(
            new DecreeCorrectionRequested(
                asked.plenary(),
                is.decree().lsp(),
                is.decree().number(),
                asked.reason(),
                asked.evidence(),
                by.actor()));
  }

  /// Two people correct a decree (R40, R46): who asked for it and who approves just that.
  private static Decision<PlenaryEvent> correct(
      CorrectDecree asked, Plenary.Signed is, Provenance by) {
    var request = is.requested();
    if (request != null && asksFor(request, asked.reason(), asked.evidence())) {
      return request.requester().equals(by.actor())
          ? refuse(new FourEyes(asked.plenary().value()))
          : accept(
              new DecreeCorrected(
                  asked.plenary(),
                  is.decree().lsp(),
                  is.decree().number(),
                  request.requester(),
                  asked.reason(),
                  asked.evidence(),
                  asked.on()));
    }
    return corrects(is.correction(), asked.reason(), asked.evidence())
        ? alreadySo()
        : refuse(new FourEyes(asked.plenary().value()));
  }

  private static boolean asksFor(
      @Nullable DecreeCorrectionRequested request, String reason, String evidence) {
    return request != null
        && request.reason().equals(reason)
        && request.evidence().equals(evidence);
  }

  private static boolean corrects(@Nullable DecreeCorrected made, String reason, String evidence) {
    return made != null && made.reason().equals(reason) && made.evidence().equals(evidence);
  }

  private static Decision<PlenaryEvent> sign(SignDecree asked, Sitting is, PlenaryFacts facts) {
    if (is.cases().isEmpty()) {
      return refuse(new IllegalTransition(asked.plenary().value(), "CONVENED"));
    }
    if (facts.unlicensed() != null) {
      return refuse(facts.unlicensed());
    }
    var lsp = is.convened().lsp();
    long number = facts.number();
    return Decision.<PlenaryEvent>accept(
            new DecreeSigned(
                asked.plenary(),
                lsp,
                number(number, asked.on()),
                asked.on(),
                List.<DecidedCase>copyOf(is.cases().values())))
        .claiming(new Claim.Number(series(lsp, asked.on()), number));
  }

  static String series(OrganizationId lsp, LocalDate on) {
    return "decree:" + lsp.value() + ":" + on.getYear();
  }

  private static String number(long number, LocalDate on) {
    return String.format(
        Locale.ROOT, "KEP.%04d/LSP/%s/%d", number, ROMAN.get(on.getMonthValue() - 1), on.getYear());
  }

  private static @Nullable Refusal partial(
      PlenaryId plenary, List<PersonId> members, Set<PersonId> involved) {
    return members.stream()
        .filter(involved::contains)
        .findFirst()
        .map(member -> new MemberNotIndependent(plenary, member))
        .orElse(null);
  }

  private static IllegalTransition signed(PlenaryId plenary) {
    return new IllegalTransition(plenary.value(), "DECREE_SIGNED");
  }
}
