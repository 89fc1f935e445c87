package id.jejak.command.certification;

import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A certificate over its life. It is numbered in the transaction that issues it, so there is never
/// one that has a number and is not active yet.
sealed interface Certificate {
  record None() implements Certificate {}

  /// Decided competent; the body may not certify now.
  record Withheld(CertificateRef of) implements Certificate {}

  /// @param origin how it came to be here: issued, or recorded
  /// @param reminded the reminders given, by the days that were left
  /// @param invited when the holder was last invited to renew
  record Held(
      CertificateRef of,
      Period validity,
      CertificateEvent origin,
      Status status,
      @Nullable LocalDate suspendedFrom,
      Set<Integer> reminded,
      @Nullable LocalDate invited,
      @Nullable WithdrawalRequested requested,
      @Nullable CertificateId renewedBy,
      Paper paper)
      implements Certificate {
    boolean external() {
      return origin instanceof ExternalCertificateRecorded;
    }

    private Held in(Status next) {
      return new Held(of, validity, origin, next, null, reminded, invited, null, renewedBy, paper);
    }

    private Held suspended(LocalDate from) {
      return new Held(
          of,
          validity,
          origin,
          Status.SUSPENDED,
          from,
          reminded,
          invited,
          requested,
          renewedBy,
          paper);
    }

    private Held reminded(int daysLeft) {
      var all = new HashSet<>(reminded);
      all.add(daysLeft);
      return new Held(
          of, validity, origin, status, suspendedFrom, all, invited, requested, renewedBy, paper);
    }

    private Held invited(LocalDate on) {
      return new Held(
          of, validity, origin, status, suspendedFrom, reminded, on, requested, renewedBy, paper);
    }

    private Held requested(WithdrawalRequested request) {
      return new Held(
          of,
          validity,
          origin,
          status,
          suspendedFrom,
          reminded,
          invited,
          request,
          renewedBy,
          paper);
    }

    private Held renewed(CertificateId by) {
      return new Held(
          of, validity, origin, status, suspendedFrom, reminded, invited, requested, by, paper);
    }

    private Held with(Paper next) {
      return new Held(
          of,
          validity,
          origin,
          status,
          suspendedFrom,
          reminded,
          invited,
          requested,
          renewedBy,
          next);
    }
  }

  /// The original and its duplicates; the original is copy 0.
  record Paper(int duplicates, Map<Integer, BlankoNumber> printed, Set<Integer> delivered) {
    static final Paper NONE = new Paper(0, Map.of(), Set.of());

    private Paper duplicate(int copy) {
      return new Paper(copy, printed, delivered);
    }

    private Paper printed(int copy, BlankoNumber form) {
      var all = new HashMap<>(printed);
      all.put(copy, form);
      return new Paper(duplicates, all, delivered);
    }

    private Paper delivered(int copy) {
      var all = new HashSet<>(delivered);
      all.add(copy);
      return new Paper(duplicates, printed, all);
    }
  }

  enum Status {
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN,
    SUPERSEDED
  }

  default Certificate evolve(CertificateEvent event) {
    return switch (event) {
      case CertificateWithheld withheld -> new Withheld(withheld.of());
      case CertificateIssued issued -> begin(issued, issued.validity());
      case ExternalCertificateRecorded recorded -> begin(recorded, recorded.validity());
      case CertificateExpiring reminder -> change(is -> is.reminded(reminder.daysLeft()));
      case RenewalInvited invitation -> change(is -> is.invited(invitation.on()));
      case CertificateExpired _ -> change(is -> is.in(Status.EXPIRED));
      case CertificateSuspended suspended -> change(is -> is.suspended(suspended.from()));
      case CertificateReinstated _ -> change(is -> is.in(Status.ACTIVE));
      case WithdrawalRequested request -> change(is -> is.requested(request));
      case CertificateWithdrawn _ -> change(is -> is.in(Status.WITHDRAWN));
      case CertificateRenewed renewed -> change(is -> is.renewed(renewed.by()));
      case CertificateSuperseded _ -> change(is -> is.in(Status.SUPERSEDED));
      case DuplicateIssued copied -> change(is -> is.with(is.paper().duplicate(copied.copy())));
      case CertificatePrinted printed ->
          change(is -> is.with(is.paper().printed(printed.copy(), printed.form())));
      case CertificateDelivered delivered ->
          change(is -> is.with(is.paper().delivered(delivered.copy())));
    };
  }

  private static Held begin(CertificateEvent origin, Period validity) {
    return new Held(
        origin.of(), validity, origin, Status.ACTIVE, null, Set.of(), null, null, null, Paper.NONE);
  }

  private Certificate change(UnaryOperator<Held> change) {
    return this instanceof Held is ? change.apply(is) : this;
  }
}
