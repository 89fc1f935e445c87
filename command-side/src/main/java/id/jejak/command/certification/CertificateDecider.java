package id.jejak.command.certification;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.certification.Certificate.Held;
import id.jejak.command.certification.CertificateFacts.Ground;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.certification.Backdated;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.NotCompetent;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// Certificates: at most one active per person and scheme (R28); active and suspended take turns;
/// expired and withdrawn are for ever (R30).
final class CertificateDecider
    implements Decider<CertificateCommand, Certificate, CertificateEvent, CertificateFacts> {
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
    return new Certificate.None();
  }

  @Override
  public Certificate evolve(Certificate state, CertificateEvent event) {
    return state.evolve(event);
  }

  @Override
  public CertificateFacts facts(
      CertificateCommand command, Certificate state, Provenance by, History history) {
    return command instanceof IssueCertificate asked && state instanceof Certificate.None
        ? CertificateFacts.of(asked, history)
        : CertificateFacts.NONE;
  }

  @Override
  public Decision<CertificateEvent> decide(
      CertificateCommand command, Certificate state, CertificateFacts facts, Provenance by) {
    return switch (state) {
      case Certificate.None _ ->
          command instanceof IssueCertificate asked
              ? issue(asked, facts.ground())
              : refuse(new NotFound(command.certificate().value()));
      case Held is -> proceed(command, is, by);
    };
  }

  private static Decision<CertificateEvent> proceed(
      CertificateCommand command, Held is, Provenance by) {
    return switch (command) {
      case IssueCertificate asked ->
          is.issued().of().equals(asked.of()) && is.issued().plenary().equals(asked.plenary())
              ? alreadySo()
              : refuse(new AlreadyExists(asked.certificate().value()));
      case RemindOfExpiry asked -> remind(asked, is);
      case ExpireCertificate _ -> expire(is, by);
      case SuspendCertificate asked -> suspend(asked, is);
      case LiftSuspension asked -> reinstate(asked, is);
      case WithdrawCertificate asked -> withdraw(asked, is);
    };
  }

  /// On a decision "competent" and nothing else (R26), never earlier than it (R29). It is valid
  /// from the day of the decision, however long the issue takes.
  private static Decision<CertificateEvent> issue(IssueCertificate asked, @Nullable Ground ground) {
    var of = asked.of();
    if (ground == null || !of.certificate().equals(asked.certificate())) {
      return refuse(new NotCompetent(of.assessment()));
    }
    if (ground.unlicensed() != null) {
      return refuse(ground.unlicensed());
    }
    if (asked.on().isBefore(ground.decided())) {
      return refuse(new Backdated(asked.on(), ground.decided()));
    }
    var scheme = of.scheme().scheme();
    var registration =
        Numbers.registration(scheme, ground.licence(), ground.registration(), asked.on());
    return Decision.<CertificateEvent>accept(
            new CertificateIssued(
                of,
                Numbers.certificate(ground.terms(), ground.serial(), asked.on()),
                Personal.of(of.person(), registration),
                validity(ground),
                asked.plenary()))
        .claiming(
            new Claim.Take(
                "active-certificate",
                holding(of),
                asked.certificate().value(),
                new DuplicateCertificate(of.person(), scheme)),
            new Claim.Number(Numbers.certificates(asked.on()), ground.serial()),
            new Claim.Number(Numbers.registrations(of.lsp(), asked.on()), ground.registration()));
  }

  private static Period validity(Ground ground) {
    return new Period(
        ground.decided(), ground.decided().plusMonths(ground.terms().validityMonths()));
  }

  private static Decision<CertificateEvent> remind(RemindOfExpiry asked, Held is) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          is.reminded().contains(asked.daysLeft())
              ? alreadySo()
              : accept(new CertificateExpiring(is.issued().of(), asked.daysLeft()));
      case EXPIRED, WITHDRAWN -> refuse(wrongStatus(is));
    };
  }

  /// Not before the last day is there. Every office lies east of Greenwich, so its last day ends
  /// while that day lasts in UTC.
  private static Decision<CertificateEvent> expire(Held is, Provenance by) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          by.day(ZoneOffset.UTC).isBefore(is.issued().validity().to())
              ? refuse(wrongStatus(is))
              : Decision.<CertificateEvent>accept(new CertificateExpired(is.issued().of()))
                  .claiming(release(is));
      case EXPIRED -> alreadySo();
      case WITHDRAWN -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> suspend(SuspendCertificate asked, Held is) {
    return switch (is.status()) {
      case ACTIVE -> accept(new CertificateSuspended(is.issued().of(), asked.reason()));
      case SUSPENDED -> alreadySo();
      case EXPIRED, WITHDRAWN -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> reinstate(LiftSuspension asked, Held is) {
    return switch (is.status()) {
      case SUSPENDED -> accept(new CertificateReinstated(is.issued().of(), asked.reason()));
      case ACTIVE -> alreadySo();
      case EXPIRED, WITHDRAWN -> refuse(wrongStatus(is));
    };
  }

  private static Decision<CertificateEvent> withdraw(WithdrawCertificate asked, Held is) {
    return switch (is.status()) {
      case ACTIVE, SUSPENDED ->
          Decision.<CertificateEvent>accept(
                  new CertificateWithdrawn(is.issued().of(), asked.effectiveFrom(), asked.reason()))
              .claiming(release(is));
      case WITHDRAWN -> alreadySo();
      case EXPIRED -> refuse(wrongStatus(is));
    };
  }

  private static Claim release(Held is) {
    var of = is.issued().of();
    return new Claim.Release("active-certificate", holding(of), of.certificate().value());
  }

  private static String holding(CertificateRef of) {
    return of.person().value() + "|" + of.scheme().scheme().value();
  }

  private static IllegalTransition wrongStatus(Held is) {
    return new IllegalTransition(is.issued().of().certificate().value(), is.status().name());
  }
}
