package id.jejak.command.program;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.program.Program.Share;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
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

final class ProgramDecider implements Decider<ProgramCommand, Program, ProgramEvent, ProgramFacts> {
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
          new ProgramFacts(!history.of(asked.agreement(), AgreementEvent.class).isEmpty(), 0);
      case AddTrainingType asked ->
          new ProgramFacts(
              false, PublishedScheme.of(asked.scheme().scheme(), history).latest());
      case AddProvider _,
          SetQuota _,
          SetReservedQuota _,
          OpenRegistration _,
          CloseRegistration _,
          CancelProgram _ ->
          ProgramFacts.NONE;
    };
  }

  @Override
  public Decision<ProgramEvent> decide(
      ProgramCommand command, Program is, ProgramFacts facts, Provenance by) {
    if (command instanceof PlanProgram asked) {
      return plan(asked, is, facts);
    }
    if (is.planned() == null) {
      return refuse(new NotFound(command.program().value()));
    }
    return is.cancelled() ? whenCancelled(command) : whenPlanned(command, is, facts);
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
      case CancelProgram asked -> accept(new ProgramCancelled(asked.program(), asked.reason()));
    };
  }

  /// With the programme every registration is over, so that a deadline may still ask to close one.
  private static Decision<ProgramEvent> whenCancelled(ProgramCommand command) {
    return switch (command) {
      case CloseRegistration _, CancelProgram _ -> alreadySo();
      case PlanProgram _,
          AddTrainingType _,
          AddProvider _,
          SetQuota _,
          SetReservedQuota _,
          OpenRegistration _ ->
          refuse(new IllegalTransition(command.program().value(), "CANCELLED"));
    };
  }

  private static Decision<ProgramEvent> plan(PlanProgram asked, Program is, ProgramFacts facts) {
    var planned =
        new ProgramPlanned(
            asked.program(),
            asked.name(),
            asked.office(),
            asked.agreement(),
            asked.fiscalYear(),
            asked.period());
    if (is.planned() != null) {
      return planned.equals(is.planned())
          ? alreadySo()
          : refuse(new AlreadyExists(asked.program().value()));
    }
    return facts.agreementKnown()
        ? accept(planned)
        : refuse(new NotFound(asked.agreement().value()));
  }

  /// A training type pins a scheme version that was published (R11).
  private static Decision<ProgramEvent> addType(
      AddTrainingType asked, Program is, ProgramFacts facts) {
    var added = new TrainingTypeAdded(asked.program(), asked.type(), asked.name(), asked.scheme());
    var known = is.types().get(asked.type());
    if (known != null) {
      return added.equals(known) ? alreadySo() : refuse(new AlreadyExists(asked.type().code()));
    }
    return asked.scheme().version() <= facts.schemeVersions()
        ? accept(added)
        : refuse(new SchemeVersionMismatch(asked.scheme(), facts.schemeVersions()));
  }

  private static Decision<ProgramEvent> addProvider(AddProvider asked, Program is) {
    return is.providers().contains(asked.provider())
        ? alreadySo()
        : accept(new ProviderAdded(asked.program(), asked.provider()));
  }

  private static Decision<ProgramEvent> setQuota(SetQuota asked, Program is) {
    if (asked.seats() == is.quota()) {
      return alreadySo();
    }
    int reserved = is.reservedBeside(null);
    return reserved <= asked.seats()
        ? accept(new QuotaSet(asked.program(), asked.seats()))
        : refuse(new QuotaBelowReserved(asked.seats(), reserved));
  }

  /// What is reserved for districts fits into the quota of the programme.
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
    int reserved = is.reservedBeside(share) + asked.seats();
    return reserved <= is.quota()
        ? accept(set)
        : refuse(new QuotaBelowReserved(is.quota(), reserved));
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

  private static String name(ProgramId program, int wave) {
    return program.value() + "#" + wave;
  }
}
