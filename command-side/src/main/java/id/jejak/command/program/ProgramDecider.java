package id.jejak.command.program;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.program.Program.Share;
import id.jejak.command.program.Program.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.CohortReleased;
import id.jejak.messages.program.FinishProgram;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReleaseCohort;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;

/// Programmes: planned on an agreement in force (R8), with training types that pin scheme versions
/// (R11), a quota for every track (R5) and registrations in waves.
final class ProgramDecider implements Decider<ProgramCommand, Program, ProgramEvent, ProgramFacts> {
  private final ZoneId office;

  ProgramDecider(ZoneId office) {
    this.office = office;
  }

  @Override
  public Class<ProgramCommand> commands() {
    return ProgramCommand.class;
  }

  @Override
  public Class<ProgramEvent> events() {
    return ProgramEvent.class;
  }

  @Override
  public Program initial() {
    return Program.UNKNOWN;
  }

  @Override
  public Program evolve(Program is, ProgramEvent event) {
    return is.evolve(event);
  }

  @Override
  public ProgramFacts facts(ProgramCommand command, Program is, Provenance by, History history) {
    return switch (command) {
      case PlanProgram asked ->
          ProgramFacts.ofPlan(
              AgreementOnDay.of(asked.agreement(), asked.period().from(), history),
              asked.parent() == null ? null : stageOf(asked.parent(), history));
      case AddTrainingType asked when is.planned() != null ->
          ProgramFacts.ofType(
              AgreementOnDay.of(
                  is.planned().agreement(), later(is.planned().period().from(), by), history),
              PublishedScheme.of(asked.scheme().scheme(), history).latest());
      case AddTrainingType _,
          AddProvider _,
          SetQuota _,
          SetReservedQuota _,
          OpenRegistration _,
          CloseRegistration _,
          ReleaseCohort _,
          FinishProgram _,
          CancelProgram _ ->
          ProgramFacts.NONE;
    };
  }

  private LocalDate later(LocalDate first, Provenance by) {
    LocalDate today = by.day(office);
    return today.isAfter(first) ? today : first;
  }

  private static Stage stageOf(ProgramId program, History history) {
    Program is = Program.UNKNOWN;
    for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
      is = is.evolve(event);
    }
    return is.stage();
  }

  @Override
  public Decision<ProgramEvent> decide(
      ProgramCommand command, Program is, ProgramFacts facts, Provenance by) {
    if (command instanceof PlanProgram asked) {
      return plan(asked, is, facts);
    }
    return switch (is.stage()) {
      case UNKNOWN -> refuse(new NotFound(command.program().value()));
      case PLANNED, OPEN, CLOSED -> whenPlanned(command, is, facts);
      case FINISHED, CANCELLED -> whenOver(command, is);
    };
  }

  private static Decision<ProgramEvent> whenPlanned(
      ProgramCommand command, Program is, ProgramFacts facts) {
    return switch (command) {
      case PlanProgram asked -> plan(asked, is, facts);
      case AddTrainingType asked -> addType(asked, is, facts);
      case AddProvider asked -> addProvider(asked, is);
      case SetQuota asked -> setQuota(asked, is);
      case SetReservedQuota asked -> reserve(asked, is);
      case OpenRegistration asked -> open(asked, is);
      case CloseRegistration asked -> close(asked, is);
      case ReleaseCohort asked -> release(asked, is);
      case FinishProgram asked ->
          is.stage() == Stage.CLOSED
              ? accept(new ProgramFinished(asked.program(), asked.on()))
              : illegal(command, is);
      case CancelProgram asked -> accept(new ProgramCancelled(asked.program(), asked.reason()));
    };
  }

  /// With the programme every registration is over, so that a deadline may still ask to close one.
  private static Decision<ProgramEvent> whenOver(ProgramCommand command, Program is) {
    return switch (command) {
      case CloseRegistration _ -> alreadySo();
      case FinishProgram _ when is.stage() == Stage.FINISHED -> alreadySo();
      case CancelProgram _ when is.stage() == Stage.CANCELLED -> alreadySo();
      case PlanProgram _,
          AddTrainingType _,
          AddProvider _,
          SetQuota _,
          SetReservedQuota _,
          OpenRegistration _,
          ReleaseCohort _,
          FinishProgram _,
          CancelProgram _ ->
          illegal(command, is);
    };
  }

  /// The agreement is in force when the programme begins (R8); a programme is part of one that is
  /// there and not over.
  private static Decision<ProgramEvent> plan(PlanProgram asked, Program is, ProgramFacts facts) {
    var planned =
        new ProgramPlanned(
            asked.program(),
            asked.name(),
            asked.office(),
            asked.parent(),
            asked.agreement(),
            asked.fiscalYear(),
            asked.period());
    if (is.planned() != null) {
      return planned.equals(is.planned())
          ? alreadySo()
          : refuse(new AlreadyExists(asked.program().value()));
    }
    if (asked.parent() != null && facts.parent() != null) {
      switch (facts.parent()) {
        case UNKNOWN -> {
          return refuse(new NotFound(asked.parent().value()));
        }
        case FINISHED, CANCELLED -> {
          return refuse(new IllegalTransition(asked.parent().value(), facts.parent().name()));
        }
        case PLANNED, OPEN, CLOSED -> {}
      }
    }
    Refusal objection = facts.agreement() == null ? null : facts.agreement().objection();
    return objection == null ? accept(planned) : refuse(objection);
  }

  /// A training type pins a scheme version that was published (R11) and that the agreement covers,
  /// from the programme's first day or, later, from the day on which the type is added (R8).
  private static Decision<ProgramEvent> addType(
      AddTrainingType asked, Program is, ProgramFacts facts) {
    var added = new TrainingTypeAdded(asked.program(), asked.type(), asked.name(), asked.scheme());
    var known = is.types().get(asked.type());
    if (known != null) {
      return added.equals(known) ? alreadySo() : refuse(new AlreadyExists(asked.type().code()));
    }
    if (asked.scheme().version() > facts.schemeVersions()) {
      return refuse(new SchemeVersionMismatch(asked.scheme(), facts.schemeVersions()));
    }
    Refusal objection =
        facts.agreement() == null ? null : facts.agreement().objectionTo(asked.scheme().scheme());
    return objection == null ? accept(added) : refuse(objection);
  }

  private static Decision<ProgramEvent> addProvider(AddProvider asked, Program is) {
    return is.providers().contains(asked.provider())
        ? alreadySo()
        : accept(new ProviderAdded(asked.program(), asked.provider()));
  }

  /// Places taken already stay taken, also above a lower quota.
  private static Decision<ProgramEvent> setQuota(SetQuota asked, Program is) {
    Integer now = is.quotas().get(asked.track());
    if (now != null && now == asked.seats()) {
      return alreadySo();
    }
    int reserved = asked.track() == ProgramTrack.TRAINING ? is.reservedBeside(null) : 0;
    return reserved <= asked.seats()
        ? accept(new QuotaSet(asked.program(), asked.track(), asked.seats()))
        : refuse(new QuotaBelowReserved(asked.seats(), reserved));
  }

  /// What is reserved for districts fits into the programme's quota for training.
  private static Decision<ProgramEvent> reserve(SetReservedQuota asked, Program is) {
    if (!is.types().containsKey(asked.type())) {
      return refuse(new TrainingTypeUnknown(asked.program(), asked.type()));
    }
    var share = new Share(asked.type(), asked.district());
    var set =
        new ReservedQuotaSet(
            asked.program(), asked.type(), asked.district(), asked.seats(), asked.requestedBy());
    if (set.equals(is.reserved().get(share))) {
      return alreadySo();
    }
    int quota = is.quotas().getOrDefault(ProgramTrack.TRAINING, 0);
    int reserved = is.reservedBeside(share) + asked.seats();
    return reserved <= quota ? accept(set) : refuse(new QuotaBelowReserved(quota, reserved));
  }

  private static Decision<ProgramEvent> open(OpenRegistration asked, Program is) {
    var wave = is.waves().get(asked.wave());
    if (wave == null) {
      return accept(new RegistrationOpened(asked.program(), asked.wave(), asked.registration()));
    }
    if (!wave.open()) {
      return refuse(new IllegalTransition(name(asked.program(), asked.wave()), "CLOSED"));
    }
    return wave.registration().equals(asked.registration())
        ? alreadySo()
        : refuse(new AlreadyExists(name(asked.program(), asked.wave())));
  }

  private static Decision<ProgramEvent> close(CloseRegistration asked, Program is) {
    var wave = is.waves().get(asked.wave());
    if (wave == null) {
      return refuse(new NotFound(name(asked.program(), asked.wave())));
    }
    return wave.open()
        ? accept(new RegistrationClosed(asked.program(), asked.wave()))
        : alreadySo();
  }

  private static Decision<ProgramEvent> release(ReleaseCohort asked, Program is) {
    var wave = is.waves().get(asked.wave());
    if (wave == null) {
      return refuse(new NotFound(name(asked.program(), asked.wave())));
    }
    if (wave.open()) {
      return refuse(new IllegalTransition(name(asked.program(), asked.wave()), "OPEN"));
    }
    if (wave.released() == null) {
      return accept(new CohortReleased(asked.program(), asked.wave(), asked.on()));
    }
    return wave.released().equals(asked.on())
        ? alreadySo()
        : refuse(new IllegalTransition(name(asked.program(), asked.wave()), "RELEASED"));
  }

  private static Decision<ProgramEvent> illegal(ProgramCommand command, Program is) {
    return refuse(new IllegalTransition(command.program().value(), is.stage().name()));
  }

  private static String name(ProgramId program, int wave) {
    return program.value() + "#" + wave;
  }
}
