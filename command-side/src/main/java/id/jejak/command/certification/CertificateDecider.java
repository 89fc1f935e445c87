package id.jejak.command.certification;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.certification.Certificate.Held;
import id.jejak.command.certification.Certificate.None;
import id.jejak.command.certification.Certificate.Status;
import id.jejak.command.certification.Certificate.Withheld;
import id.jejak.command.certification.CertificateFacts.ByCase;
import id.jejak.command.certification.CertificateFacts.Succeeded;
import id.jejak.command.certification.CertificateFacts.ToImport;
import id.jejak.command.certification.CertificateFacts.ToIssue;
import id.jejak.command.certification.CertificateFacts.ToPrint;
import id.jejak.command.certification.CertificateFacts.ToReissue;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.Backdated;
import id.jejak.messages.certification.BlankoUsed;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.DeliverCertificate;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.InviteToRenew;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.IssueDuplicate;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.NotCompetent;
import id.jejak.messages.certification.NumberClash;
import id.jejak.messages.certification.PrintCertificate;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.RequestWithdrawal;
import id.jejak.messages.certification.SupersedeCertificate;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Certificates: at most one active per person and scheme (R28); active and suspended take turns;
/// expired, withdrawn and superseded are for ever (R30).
final class CertificateDecider
    implements Decider<CertificateCommand, Certificate, CertificateEvent, CertificateFacts> {
  private static final Set<Status> RENEWABLE = EnumSet.of(Status.ACTIVE, Status.EXPIRED);

  /// The outcomes of a case that take a certificate away.
  private static final Set<CaseOutcome> WITHDRAWS =
      EnumSet.of(CaseOutcome.WITHDRAW, CaseOutcome.VOID, CaseOutcome.UPHELD);

  private final ZoneId office;

  CertificateDecider(ZoneId office) {
    this.office = office;
  }

  @Override
  public Class<CertificateCommand> commands() {
    return CertificateCommand.class;
  }

  @Override
  public Class<CertificateEvent> events() {
    return CertificateEvent.class;
  }

  @Override
  public Certificate initial() {
    return new None();
  }

  @Override
  public Certificate evolve(Certificate state, CertificateEvent event) {
    return state.evolve(event);
  }

  @Override
  public CertificateFacts facts(
      CertificateCommand command, Certificate state, Provenance by, History history) {
    boolean held = state instanceof Held;
    return switch (command) {
      case IssueCertificate asked when !held -> CertificateFacts.toIssue(asked, history);
      case ImportExternalCertificate asked when !held ->
          CertificateFacts.toImport(asked, by.day(office), history);
      case ReissueAfterCorrection asked when !held ->
          CertificateFacts.toReissue(asked, by.day(office), history);
      case RenewCertificate asked when held ->
          CertificateFacts.succeeded(asked.certificate(), asked.by(), by.day(office), history);
      case SupersedeCertificate asked when held ->
          CertificateFacts.succeeded(asked.certificate(), asked.by(), by.day(office), history);
      case PrintCertificate asked when held -> CertificateFacts.toPrint(asked, history);
      case WithdrawCertificate asked when held && asked.caseId() != null ->
          CertificateFacts.byCase(asked.caseId(), asked.certificate(), WITHDRAWS, history);
      default -> CertificateFacts.NONE;
    };
  }

  @Override
  public Decision<CertificateEvent> decide(
      CertificateCommand command, Certificate state, CertificateFacts facts, Provenance by) {
    return switch (state) {
      case None _ ->
          switch (command) {
            case IssueCertificate asked -> issue(asked, facts, false);
            case ImportExternalCertificate asked -> record(asked, facts);
            case ReissueAfterCorrection asked -> reissue(asked, facts);
            default -> refuse(new NotFound(command.certificate().value()));
          };
      case Withheld _ ->
          command instanceof IssueCertificate asked
              ? issue(asked, facts, true)
              : refuse(new IllegalTransition(command.certificate().value(), "WITHHELD"));
      case Held is -> proceed(command, is, facts, by);
    };
  }

  private static Decision<CertificateEvent> proceed(
      CertificateCommand command, Held is, CertificateFacts facts, Provenance by) {
    return switch (command) {
      case IssueCertificate asked ->
          again(
              asked,
              is.origin() instanceof CertificateIssued issued && issued.correction() == null);
      case ImportExternalCertificate asked -> again(asked, recorded(asked).equals(is.origin()));
      case ReissueAfterCorrection asked ->
          again(
              asked,
              is.origin() instanceof CertificateIssued issued
                  && asked.corrects().equals(issued.previous()));
      case RenewCertificate asked -> renew(asked, is, facts);
      case SupersedeCertificate asked -> supersede(asked, is, facts);
      case IssueDuplicate asked -> duplicate(asked, is);
      case PrintCertificate asked -> print(asked, is, facts);
      case DeliverCertificate asked -> deliver(asked, is);
      case RemindOfExpiry asked -> remind(asked, is);
      case InviteToRenew asked -> invite(asked, is);
      case ExpireCertificate _ -> expire(is, by);
      case SuspendCertificate asked -> suspend(asked, is);
      case LiftSuspension asked -> reinstate(asked, is);
      case RequestWithdrawal asked -> requestWithdrawal(asked, is, by);
      case WithdrawCertificate asked -> withdraw(asked, is, facts, by);
    };
  }

  private static Decision<CertificateEvent> again(CertificateCommand asked, boolean same) {
    return same ? alreadySo() : refuse(new AlreadyExists(asked.certificate().value()));
  }

  /// On a decision "competent" and nothing else (R26), never earlier than it (R29). It is valid
  /// from the day of the decision, however long the issue takes. A body that may not certify any
  /// more when it comes to the issue withholds it until it may again (S9).
  private static Decision<CertificateEvent> issue(
      IssueCertificate asked, CertificateFacts facts, boolean withheld) {
    if (!(facts instanceof ToIssue ground)) {
      return refuse(new NotCompetent(asked.assessment()));
    }
    if (ground.refused() != null) {
      return refuse(ground.refused());
    }
    if (asked.on().isBefore(ground.decided())) {
      return refuse(new Backdated(asked.on(), ground.decided()));
    }
    if (ground.withheld() != null) {
      return withheld
          ? alreadySo()
          : accept(new CertificateWithheld(ground.of(), asked.on(), ground.withheld().code()));
    }
    var previous = ground.previous();
    if (previous != null && !RENEWABLE.contains(previous.status())) {
      return refuse(wrongStatus(previous));
    }
    var of = ground.of();
    var number = Numbers.certificate(ground.terms(), ground.serial(), asked.on());
    var registration =
        Numbers.registration(
            of.scheme().scheme(), ground.licence(), ground.registration(), asked.on());
    var issued =
        new CertificateIssued(
            of,
            number,
            Personal.of(of.person(), registration),
            new Period(
                ground.decided(), ground.decided().plusMonths(ground.terms().validityMonths())),
            ground.plenary(),
            ground.terms().surveillanceMonths(),
            previous == null ? null : previous.of().certificate(),
            null);
    return Decision.<CertificateEvent>accept(issued)
        .claiming(inPlaceOf(previous))
        .claiming(
            hold(of),
            numbered(number.number(), of),
            new Claim.Number(Numbers.certificates(asked.on()), ground.serial()),
            new Claim.Number(
                Numbers.registrations(ground.lsp(), asked.on()), ground.registration()));
  }

  /// The certificate that is renewed lets the scheme go, so that this one can take it.
  private static Claim[] inPlaceOf(@Nullable Held previous) {
    return previous == null ? new Claim[0] : new Claim[] {release(previous)};
  }

  private static Claim hold(CertificateRef of) {
    return new Claim.Take(
        "active-certificate",
        holding(of),
        of.certificate().value(),
        new DuplicateCertificate(of.person(), of.scheme().scheme()));
  }

  private static Claim numbered(String number, CertificateRef of) {
    return new Claim.Take(
        "certificate-number", number, of.certificate().value(), new NumberClash(number));
  }

  /// What was issued elsewhere counts here as long as it is good (R28). One that has expired is
  /// recorded all the same: its holder can be told that it can be renewed (S0.8).
  private static Decision<CertificateEvent> record(
      ImportExternalCertificate asked, CertificateFacts facts) {
    if (!(facts instanceof ToImport known)) {
      return refuse(new NotFound(asked.person().value()));
    }
    if (known.unknown() != null) {
      return refuse(known.unknown());
    }
    var recorded = recorded(asked);
    var numbered = numbered(asked.issuer().printed(asked.number()), recorded.of());
    return known.today().isAfter(asked.validity().to())
        ? Decision.<CertificateEvent>accept(recorded, new CertificateExpired(recorded.of()))
            .claiming(numbered)
        : Decision.<CertificateEvent>accept(recorded).claiming(hold(recorded.of()), numbered);
  }

  private static ExternalCertificateRecorded recorded(ImportExternalCertificate asked) {
    return new ExternalCertificateRecorded(
        new CertificateRef(
            asked.certificate(), asked.person(), asked.scheme(), null, null, null, null),
        asked.issuer(),
        asked.number(),
        asked.validity(),
        asked.verification());
  }

  /// A certificate with a mistake is not changed: another one, with a number of its own, stands in
  /// its place for the rest of its validity. Two people found the mistake (R40), in a case or in
  /// the person's data. What is suspended is not mended on the way.
  private static Decision<CertificateEvent> reissue(
      ReissueAfterCorrection asked, CertificateFacts facts) {
    if (!(facts instanceof ToReissue ground)
        || ground.wrong() == null
        || !(ground.wrong().origin() instanceof CertificateIssued wrong)) {
      return refuse(new NotFound(asked.corrects().value()));
    }
    if (!ground.found()) {
      return refuse(new FourEyes(asked.corrects().value()));
    }
    if (ground.wrong().status() != Status.ACTIVE) {
      return refuse(wrongStatus(ground.wrong()));
    }
    var of = wrong.of().as(asked.certificate());
    var number = wrong.number().numbered(ground.serial(), ground.today().getYear());
    return Decision.<CertificateEvent>accept(
            new CertificateIssued(
                of,
                number,
                wrong.registration(),
                wrong.validity(),
                wrong.plenary(),
                wrong.surveillanceMonths(),
                asked.corrects(),
                new Correction(asked.reason(), asked.caseId())))
        .claiming(
            release(ground.wrong()),
            hold(of),
            numbered(number.number(), of),
            new Claim.Number(Numbers.certificates(ground.today()), ground.serial()));
  }

  /// The holder has a new one. Whether the old one stays good beside it until its last day, or ends
  /// now, is a policy (R28, `renewal.overlap`).
  private static Decision<CertificateEvent> renew(
      RenewCertificate asked, Held is, CertificateFacts facts) {
    if (asked.by().equals(is.renewedBy())) {
      return alreadySo();
    }
    if (!(facts instanceof Succeeded(var today, var successor, boolean overlaps))
        || successor == null
        || successor.correction() != null) {
      return refuse(new NotFound(asked.by().value()));
    }
    var renewed = new CertificateRenewed(is.of(), asked.by());
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          overlaps
              ? accept(renewed)
              : accept(renewed, new CertificateSuperseded(is.of(), asked.by(), today, "RENEWED"));
      case EXPIRED -> accept(renewed);
      case WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> supersede(
      SupersedeCertificate asked, Held is, CertificateFacts facts) {
    if (!(facts instanceof Succeeded(var today, var successor, _))
        || successor == null
        || successor.correction() == null) {
      return refuse(new NotFound(asked.by().value()));
    }
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          accept(
              new CertificateSuperseded(
                  is.of(), asked.by(), today, successor.correction().reason()));
      case SUPERSEDED -> alreadySo();
      case EXPIRED, WITHDRAWN -> refuse(wrongStatus(is));
    };
  }

  /// The paper was lost; the number stays.
  private static Decision<CertificateEvent> duplicate(IssueDuplicate asked, Held is) {
    int next = is.paper().duplicates() + 1;
    if (asked.copy() < next) {
      return alreadySo();
    }
    return asked.copy() == next && is.status() == Status.ACTIVE && !is.external()
        ? accept(new DuplicateIssued(is.of(), asked.copy(), asked.reason()))
        : refuse(wrongStatus(is));
  }

  /// On the form that the stock has set aside for it, and on no other (R33). A form that spoils in
  /// the printer is replaced until the paper is delivered.
  private static Decision<CertificateEvent> print(
      PrintCertificate asked, Held is, CertificateFacts facts) {
    if (asked.form().equals(is.paper().printed().get(asked.copy()))) {
      return alreadySo();
    }
    if (is.status() != Status.ACTIVE || is.paper().delivered().contains(asked.copy())) {
      return refuse(wrongStatus(is));
    }
    return facts instanceof ToPrint(var form) && asked.form().number().equals(form)
        ? accept(new CertificatePrinted(is.of(), asked.copy(), asked.form()))
        : refuse(new BlankoUsed(asked.form()));
  }

  private static Decision<CertificateEvent> deliver(DeliverCertificate asked, Held is) {
    if (is.paper().delivered().contains(asked.copy())) {
      return alreadySo();
    }
    return is.status() == Status.ACTIVE && is.paper().printed().containsKey(asked.copy())
        ? accept(new CertificateDelivered(is.of(), asked.copy(), asked.on()))
        : refuse(wrongStatus(is));
  }

  private static Decision<CertificateEvent> remind(RemindOfExpiry asked, Held is) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          is.reminded().contains(asked.daysLeft())
              ? alreadySo()
              : accept(new CertificateExpiring(is.of(), asked.daysLeft()));
      case EXPIRED, WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  /// Also who holds one that has expired (S0.8), and again on another day.
  private static Decision<CertificateEvent> invite(InviteToRenew asked, Held is) {
    if (is.renewedBy() != null) {
      return refuse(new IllegalTransition(asked.certificate().value(), "RENEWED"));
    }
    return switch (is.status()) {
      case ACTIVE, EXPIRED ->
          asked.on().equals(is.invited())
              ? alreadySo()
              : accept(new RenewalInvited(is.of(), asked.on()));
      case SUSPENDED, WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  /// Not before the last day is there. Every office lies east of Greenwich, so its last day ends
  /// while that day lasts in UTC.
  private static Decision<CertificateEvent> expire(Held is, Provenance by) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          by.day(ZoneOffset.UTC).isBefore(is.validity().to())
              ? refuse(wrongStatus(is))
              : Decision.<CertificateEvent>accept(new CertificateExpired(is.of()))
                  .claiming(release(is));
      case EXPIRED -> alreadySo();
      case WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> suspend(SuspendCertificate asked, Held is) {
    return switch (is.status()) {
      case ACTIVE ->
          accept(new CertificateSuspended(is.of(), asked.from(), asked.reason(), asked.caseId()));
      case SUSPENDED -> alreadySo();
      case EXPIRED, WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  /// A suspension ends on its first day or later: what was suspended stays visible.
  private static Decision<CertificateEvent> reinstate(LiftSuspension asked, Held is) {
    return switch (is.status()) {
      case SUSPENDED ->
          is.suspendedFrom() != null && asked.from().isBefore(is.suspendedFrom())
              ? refuse(wrongStatus(is))
              : accept(
                  new CertificateReinstated(is.of(), asked.from(), asked.reason(), asked.caseId()));
      case ACTIVE -> alreadySo();
      case EXPIRED, WITHDRAWN, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> requestWithdrawal(
      RequestWithdrawal asked, Held is, Provenance by) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          is.requested() != null && asksFor(is.requested(), asked.effectiveFrom(), asked.reason())
              ? alreadySo()
              : accept(
                  new WithdrawalRequested(
                      is.of(), asked.effectiveFrom(), asked.reason(), by.actor()));
      case WITHDRAWN -> alreadySo();
      case EXPIRED, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  /// Two people withdraw a certificate (R46): who asked for it and who approves just that, or those
  /// who opened and decided a case.
  private static Decision<CertificateEvent> withdraw(
      WithdrawCertificate asked, Held is, CertificateFacts facts, Provenance by) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED -> {
        var request = is.requested();
        boolean approved =
            request != null
                && asksFor(request, asked.effectiveFrom(), asked.reason())
                && !request.requester().equals(by.actor());
        yield approved || facts instanceof ByCase(boolean decided) && decided
            ? Decision.<CertificateEvent>accept(
                    new CertificateWithdrawn(
                        is.of(), asked.effectiveFrom(), asked.reason(), asked.caseId()))
                .claiming(release(is))
            : refuse(new FourEyes(is.of().certificate().value()));
      }
      case WITHDRAWN -> alreadySo();
      case EXPIRED, SUPERSEDED -> refuse(wrongStatus(is));
    };
  }

  private static boolean asksFor(WithdrawalRequested request, LocalDate from, String reason) {
    return request.effectiveFrom().equals(from) && request.reason().equals(reason);
  }

  private static Claim release(Held is) {
    return new Claim.Release("active-certificate", holding(is.of()), is.of().certificate().value());
  }

  private static String holding(CertificateRef of) {
    return of.person().value() + "|" + of.scheme().scheme().value();
  }

  private static IllegalTransition wrongStatus(Held is) {
    return new IllegalTransition(is.of().certificate().value(), is.status().name());
  }
}
