package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.Enrollment.Stage;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.InsuranceMissing;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.RecognisePriorLearning;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TrainingBegun;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What one needs to sit in class: insurance (R10), a beginning, a kit, and what one can already.
final class EnrollmentInClass {
  private EnrollmentInClass() {}

  /// To the last day of the class.
  static Period from(LocalDate day, TrainingClass trainingClass) {
    return trainingClass instanceof Scheduled scheduled && scheduled.days().to().isAfter(day)
        ? new Period(day, scheduled.days().to())
        : new Period(day, day);
  }

  static Decision<EnrollmentEvent> confirmInsurance(ConfirmInsurance asked, Made is) {
    if (is.stage() != Stage.ENROLLED && is.stage() != Stage.ACTIVE) {
      return EnrollmentDecider.illegal(is);
    }
    var confirmed = new InsuranceConfirmed(is.of(), asked.insurer(), asked.policy(), asked.cover());
    return confirmed.equals(is.insurance()) ? alreadySo() : accept(confirmed);
  }

  /// There may never have been any: who does not show up may have been uninsured.
  static Decision<EnrollmentEvent> endInsurance(EndInsurance asked, Made is) {
    return is.insurance() == null ? alreadySo() : accept(new InsuranceEnded(is.of(), asked.on()));
  }

  static Decision<EnrollmentEvent> recordNoShow(
      RecordNoShowAtStart asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.START_NO_SHOW) {
      return alreadySo();
    }
    return is.stage() == Stage.ENROLLED
        ? EnrollmentEnd.leaving(is, new StartNoShow(is.of(), asked.on()), facts)
        : EnrollmentDecider.illegal(is);
  }

  /// Nobody sits in class uninsured, from the own first day to the last (R10).
  static Decision<EnrollmentEvent> begin(
      BeginTraining asked, Made is, TrainingClass trainingClass) {
    if (is.stage() == Stage.ACTIVE) {
      return alreadySo();
    }
    if (is.stage() != Stage.ENROLLED) {
      return EnrollmentDecider.illegal(is);
    }
    return is.insured(from(asked.on(), trainingClass))
        ? accept(new TrainingBegun(is.of(), asked.on()))
        : refuse(new InsuranceMissing(is.of().trainingClass(), 1));
  }

  /// Units of the scheme that the class teaches (R11).
  static Decision<EnrollmentEvent> recognise(
      RecognisePriorLearning asked, Made is, TrainingClass trainingClass) {
    if (!is.stage().takesPart()) {
      return EnrollmentDecider.illegal(is);
    }
    if (is.recognised().containsAll(asked.units())) {
      return alreadySo();
    }
    SchemeVersion scheme = is.application().scheme();
    return trainingClass instanceof Scheduled scheduled
            && scheduled.plan().units().containsAll(asked.units())
        ? accept(new PriorLearningRecognised(is.of(), asked.units(), asked.evidence()))
        : refuse(new SchemeVersionMismatch(scheme, scheme.version()));
  }

  static Decision<EnrollmentEvent> issueKit(IssueKit asked, Made is) {
    if (is.stage() != Stage.ENROLLED && is.stage() != Stage.ACTIVE) {
      return EnrollmentDecider.illegal(is);
    }
    Set<KitItem> items = EnumSet.noneOf(KitItem.class);
    items.addAll(asked.items());
    items.removeAll(is.kit());
    return items.isEmpty() ? alreadySo() : accept(new KitIssued(is.of(), items));
  }

  /// Whoever holds something may give it back, at any time: also after leaving.
  static Decision<EnrollmentEvent> returnKit(ReturnKit asked, Made is) {
    Set<KitItem> returned = EnumSet.noneOf(KitItem.class);
    returned.addAll(asked.items());
    returned.retainAll(is.kit());
    Set<KitItem> kept = EnumSet.noneOf(KitItem.class);
    kept.addAll(is.kit());
    kept.removeAll(returned);
    return returned.isEmpty() ? alreadySo() : accept(new KitReturned(is.of(), returned, kept));
  }
}
