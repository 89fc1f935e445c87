package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Refusal;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.CertifierMismatch;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingModeChanged;
import java.util.List;

/// What is taught and when (R11), under which agreement (R8), and whether it is held at all (R46).
final class ClassPlan {
  private ClassPlan() {}

  private static List<UnitCode> units(SchemeTerms terms) {
    return terms.units().stream().map(Unit::code).toList();
  }

  /// A class pins the scheme version that its programme teaches under this type, and that is
  /// published, with its units (R11); on its first day the programme's agreement covers it (R8),
  /// and one of the programme's providers, who trains, can teach it (S2.4).
  static Decision<TrainingClassEvent> schedule(ScheduleClass asked, TrainingClassFacts facts) {
    Programme programme = facts.programme();
    if (programme.planned() == null) {
      return refuse(new NotFound(asked.program().value()));
    }
    if (programme.end() != null) {
      return refuse(new IllegalTransition(asked.program().value(), programme.end()));
    }
    if (!programme.providers().contains(asked.provider())) {
      return refuse(new NotFound(asked.provider().value()));
    }
    TrainingTypeAdded type = programme.types().get(asked.type());
    if (type == null) {
      return refuse(new TrainingTypeUnknown(asked.program(), asked.type()));
    }
    if (!type.scheme().equals(asked.scheme())) {
      return refuse(new SchemeVersionMismatch(asked.scheme(), type.scheme().version()));
    }
    Refusal retired = facts.scheme().objectionTo(asked.scheme(), asked.firstDay());
    SchemeTerms terms = facts.scheme().terms(asked.scheme());
    if (retired != null || terms == null) {
      return refuse(
          retired == null
              ? new SchemeVersionMismatch(asked.scheme(), facts.scheme().latest())
              : retired);
    }
    if ((asked.lsp() == null) != (terms.certifier() == Certifier.EXTERNAL)) {
      return refuse(new CertifierMismatch(asked.scheme()));
    }
    int reserved = asked.reserved().stream().mapToInt(ReservedSeats::seats).sum();
    if (reserved > asked.seats().max()) {
      return refuse(new QuotaBelowReserved(asked.seats().max(), reserved));
    }
    Refusal objection = facts.objectionTo(asked.scheme().scheme());
    return objection == null ? accept(scheduled(asked, units(terms))) : refuse(objection);
  }

  static Decision<TrainingClassEvent> scheduleAgain(ScheduleClass asked, Scheduled is) {
    return scheduled(asked, is.plan().units()).equals(is.plan())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.trainingClass().value()));
  }

  private static ClassScheduled scheduled(ScheduleClass asked, List<UnitCode> units) {
    return new ClassScheduled(
        asked.trainingClass(),
        asked.program(),
        asked.wave(),
        asked.type(),
        asked.scheme(),
        asked.provider(),
        asked.lsp(),
        asked.funding(),
        asked.seats(),
        asked.reserved(),
        asked.firstDay(),
        asked.lastDay(),
        asked.sessions(),
        asked.hoursPerSession(),
        asked.mode(),
        units);
  }

  static Decision<TrainingClassEvent> changeMode(ChangeMode asked, Scheduled is) {
    if (is.isOver()) {
      return TrainingClassDecider.illegal(is);
    }
    return asked.mode() == is.mode()
        ? alreadySo()
        : accept(new TrainingModeChanged(asked.trainingClass(), is.plan().program(), asked.mode()));
  }

  /// Agreement (R8) and provider (S2.4) hold on the new first day too; who teaches it then is
  /// judged when it is confirmed again.
  static Decision<TrainingClassEvent> postpone(
      PostponeClass asked, Scheduled is, TrainingClassFacts facts) {
    boolean begun =
        switch (is.phase()) {
          case PLANNED, SELECTING, READY, POSTPONED -> false;
          case RUNNING, COMPLETED, CANCELLED -> true;
        };
    if (begun || asked.newFirstDay().isBefore(is.firstDay())) {
      return TrainingClassDecider.illegal(is);
    }
    if (is.days().equals(new Period(asked.newFirstDay(), asked.newLastDay()))) {
      return alreadySo();
    }
    Refusal objection = facts.objectionTo(is.plan().scheme().scheme());
    return objection == null
        ? accept(
            new ClassPostponed(
                asked.trainingClass(),
                is.plan().program(),
                asked.newFirstDay(),
                asked.newLastDay(),
                asked.reason()))
        : refuse(objection);
  }

  static Decision<TrainingClassEvent> requestCancellation(
      RequestClassCancellation asked, Scheduled is, String actor) {
    if (is.phase() != Phase.RUNNING) {
      return TrainingClassDecider.illegal(is);
    }
    return is.cancelling() == null
        ? accept(
            new ClassCancellationRequested(
                asked.trainingClass(), is.plan().program(), asked.reason(), actor))
        : alreadySo();
  }

  /// A class that runs is cancelled only by somebody else than who asked for it (R46).
  static Decision<TrainingClassEvent> cancel(CancelClass asked, Scheduled is, String actor) {
    var cancelled = new ClassCancelled(asked.trainingClass(), is.plan().program(), asked.reason());
    return switch (is.phase()) {
      case PLANNED, SELECTING, READY, POSTPONED -> accept(cancelled);
      case RUNNING -> {
        if (is.cancelling() == null) {
          yield TrainingClassDecider.illegal(is);
        }
        yield is.cancelling().equals(actor)
            ? refuse(new FourEyes(asked.trainingClass().value()))
            : accept(cancelled);
      }
      case COMPLETED -> TrainingClassDecider.illegal(is);
      case CANCELLED -> alreadySo();
    };
  }
}
