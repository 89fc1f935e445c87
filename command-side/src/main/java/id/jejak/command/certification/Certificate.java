package id.jejak.command.certification;

import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A certificate over its life.
sealed interface Certificate {
  record None() implements Certificate {}

  /// @param reminded the reminders given, by the days that were left
  record Held(CertificateIssued issued, Status status, Set<Integer> reminded)
      implements Certificate {
    private Held in(Status next) {
      return new Held(issued, next, reminded);
    }

    private Held reminded(int daysLeft) {
      var all = new HashSet<>(reminded);
      all.add(daysLeft);
      return new Held(issued, status, all);
    }
  }

  enum Status {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN
  }

  default Certificate evolve(CertificateEvent event) {
    return switch (event) {
      case CertificateIssued issued -> new Held(issued, Status.ACTIVE, Set.of());
      case CertificateExpiring reminder -> change(is -> is.reminded(reminder.daysLeft()));
      case CertificateExpired _ -> change(is -> is.in(Status.EXPIRED));
      case CertificateSuspended _ -> change(is -> is.in(Status.SUSPENDED));
      case CertificateReinstated _ -> change(is -> is.in(Status.ACTIVE));
      case CertificateWithdrawn _ -> change(is -> is.in(Status.WITHDRAWN));
    };
  }

  private Certificate change(UnaryOperator<Held> change) {
    return this instanceof Held is ? change.apply(is) : this;
  }
}
