package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the holder of a certificate is told: that it is there (S9), or stands in the place of one
/// with a mistake (S25); that it comes to its end, and that it may be renewed (S13, S0.8).
///
/// No deadline. Expired certificates can be renewed too, so an instance goes on for ever.
final class HolderProcess implements Process<HolderProcess.State> {
  /// @param validTo the last day; null before the certificate is heard of
  record State(CertificateId certificate, @Nullable LocalDate validTo) {}

  @Override
  public String name() {
    return "holder";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificateIssued.class,
        ExternalCertificateRecorded.class,
        CertificateExpiring.class,
        RenewalInvited.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateIssued issued -> issued.of().certificate().value();
      case ExternalCertificateRecorded recorded -> recorded.of().certificate().value();
      case CertificateExpiring expiring -> expiring.of().certificate().value();
      case RenewalInvited invited -> invited.of().certificate().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new CertificateId(key), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CertificateIssued issued ->
          Reaction.to(new State(is.certificate(), issued.validity().to()), ready(issued));
      case ExternalCertificateRecorded external ->
          Reaction.to(new State(is.certificate(), external.validity().to()));
      case CertificateExpiring expiring ->
          renewable(is, expiring.of(), String.valueOf(expiring.daysLeft()));
      case RenewalInvited invited -> renewable(is, invited.of(), invited.on().toString());
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send ready(CertificateIssued issued) {
    var holder = issued.of().person();
    String certificate = issued.of().certificate().value();
    return new Send(
        "ready",
        issued.correction() == null || issued.previous() == null
            ? RequestNotification.to(
                holder, Template.CERTIFICATE_READY, Map.of("certificate", certificate), certificate)
            : RequestNotification.to(
                holder,
                Template.CERTIFICATE_REISSUED,
                Map.of("certificate", certificate, "previous", issued.previous().value()),
                certificate));
  }

  /// @param when the days that are left, or the day of the invitation: told once each
  private static Reaction<State> renewable(State is, CertificateRef of, String when) {
    LocalDate day = is.validTo();
    String certificate = of.certificate().value();
    return day == null
        ? Reaction.to(is)
        : Reaction.to(
            is,
            new Send(
                "renew:" + when,
                RequestNotification.to(
                    of.person(),
                    Template.RENEWAL_INVITATION,
                    Map.of("certificate", certificate, "day", day.toString()),
                    certificate,
                    when)));
  }
}
