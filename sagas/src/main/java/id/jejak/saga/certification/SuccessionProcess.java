package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.certification.SupersedeCertificate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Succession (S13, S25): a certificate is told which one was issued on its renewal or correction.
///
/// No deadline. One that was withdrawn meanwhile stays withdrawn.
final class SuccessionProcess implements Process<SuccessionProcess.State> {
  record State(CertificateId certificate) {}

  @Override
  public String name() {
    return "succession";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(CertificateIssued.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificateIssued issued when issued.previous() != null -> issued.previous().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new CertificateId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CertificateIssued issued -> Reaction.to(is, told(is, issued));
      // Withdrawn, or expired with a mistake in it; there is no place left to take.
      case StepRefused no when no.overtaken() -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send told(State is, CertificateIssued issued) {
    CertificateId by = issued.of().certificate();
    return issued.correction() == null
        ? new Send("renew", new RenewCertificate(is.certificate(), by))
        : new Send("supersede", new SupersedeCertificate(is.certificate(), by));
  }
}
