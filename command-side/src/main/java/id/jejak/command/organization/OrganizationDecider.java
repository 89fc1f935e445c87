package id.jejak.command.organization;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.organization.Organization.Tenure;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.CentreStatusRecorded;
import id.jejak.messages.organization.EndCapability;
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.LiftOrganizationSuspension;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.organization.OrganizationSuspensionLifted;
import id.jejak.messages.organization.ParentNotAbove;
import id.jejak.messages.organization.PlaceOrganization;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.organization.RecordCentreStatus;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.organization.SuspendOrganization;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.jspecify.annotations.Nullable;

final class OrganizationDecider
    implements Decider<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts> {
  @Override
  public Class<OrganizationCommand> commands() {
    return OrganizationCommand.class;
  }

  @Override
  public Class<OrganizationEvent> events() {
    return OrganizationEvent.class;
  }

  @Override
  public Organization initial() {
    return Organization.UNKNOWN;
  }

  @Override
  public Organization evolve(Organization is, OrganizationEvent event) {
    return is.evolve(event);
  }

  @Override
  public OrganizationFacts facts(
      OrganizationCommand command, Organization is, Provenance by, History history) {
    if (command instanceof PlaceOrganization asked) {
      for (OrganizationEvent event : history.of(asked.parent(), OrganizationEvent.class)) {
        if (event instanceof OrganizationRegistered parent) {
          return new OrganizationFacts(parent);
        }
      }
    }
    return OrganizationFacts.NONE;
  }

  @Override
  public Decision<OrganizationEvent> decide(
      OrganizationCommand command, Organization is, OrganizationFacts facts, Provenance by) {
    var registered = is.registered();
    if (command instanceof RegisterOrganization asked) {
      return register(asked, is);
    }
    if (registered == null) {
      return refuse(new NotFound(command.organization().value()));
    }
    return switch (command) {
      case RegisterOrganization asked -> register(asked, is);
      case PlaceOrganization asked -> place(asked, is, registered, facts.parent());
      case AppointOfficeHolder asked -> appoint(asked, is);
      case EndOfficeHolder asked -> end(asked, is);
      case SuspendOrganization asked -> suspend(asked, is);
      case LiftOrganizationSuspension asked -> lift(asked, is);
      case RecordCapability asked -> enable(asked, is, registered);
      case EndCapability asked -> disable(asked, is);
      case RecordCentreStatus asked -> grade(asked, is, registered);
    };
  }

  private static Decision<OrganizationEvent> register(RegisterOrganization asked, Organization is) {
    var registered =
        new OrganizationRegistered(asked.organization(), asked.kind(), asked.name(), asked.seat());
    if (is.registered() == null) {
      return accept(registered);
    }
    return registered.equals(is.registered())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.organization().value()));
  }

  /// Who stands above whom follows from what they are, so that nobody can stand under themselves,
  /// however many are moved at once (S3.1).
  private static Decision<OrganizationEvent> place(
      PlaceOrganization asked,
      Organization is,
      OrganizationRegistered registered,
      @Nullable OrganizationRegistered parent) {
    var placed = new OrganizationPlaced(asked.organization(), asked.parent(), asked.from());
    if (placed.equals(is.placed())) {
      return alreadySo();
    }
    if (parent == null) {
      return refuse(new NotFound(asked.parent().value()));
    }
    return isAbove(parent, registered)
        ? accept(placed)
        : refuse(new ParentNotAbove(asked.organization(), asked.parent()));
  }

  private static boolean isAbove(OrganizationRegistered parent, OrganizationRegistered child) {
    return rank(parent) < rank(child)
        || (parent.kind() == OrganizationKind.LABOUR_OFFICE
            && child.kind() == OrganizationKind.LABOUR_OFFICE
            && child.seat().code().startsWith(parent.seat().code() + "."));
  }

  private static int rank(OrganizationRegistered organization) {
    return switch (organization.kind()) {
      case AUTHORITY -> 0;
      case LABOUR_OFFICE -> 1;
      case TRAINING_CENTRE, COMPANY, INSURER, DISTRICT_OFFICE -> 2;
      case CERTIFICATION_BODY -> 3;
    };
  }

  /// Several people may hold one kind of office; the same person holds it once at a time, so that
  /// an end says which appointment it ends.
  private static Decision<OrganizationEvent> appoint(AppointOfficeHolder asked, Organization is) {
    var appointed =
        new OfficeHolderAppointed(
            asked.organization(),
            asked.office(),
            asked.holder(),
            asked.name(),
            asked.acting(),
            asked.term());
    if (is.tenures().contains(Tenure.of(appointed))) {
      return alreadySo();
    }
    boolean holdsItThen =
        is.tenures().stream()
            .filter(t -> t.isOf(asked.office(), asked.holder()))
            .anyMatch(t ->
                t.appointed().term().from().isBefore(asked.term().to().plusDays(1))
                    && asked.term().from().isBefore(t.until()));
    return holdsItThen
        ? refuse(new AlreadyExists(asked.organization().value()))
        : accept(appointed);
  }

  private static Decision<OrganizationEvent> end(EndOfficeHolder asked, Organization is) {
    return is.tenure(asked.office(), asked.holder(), asked.on())
        .<Decision<OrganizationEvent>>map(tenure ->
            tenure.until().equals(asked.on())
                ? alreadySo()
                : accept(
                    new OfficeHolderEnded(
                        asked.organization(),
                        asked.office(),
                        asked.holder(),
                        tenure.appointed().term().from(),
                        asked.on())))
        .orElseGet(
            () -> refuse(new IllegalTransition(asked.organization().value(), "NOT_IN_OFFICE")));
  }

  private static Decision<OrganizationEvent> suspend(SuspendOrganization asked, Organization is) {
    var suspended = new OrganizationSuspended(asked.organization(), asked.from(), asked.reason());
    if (is.suspended() == null) {
      return accept(suspended);
    }
    return suspended.equals(is.suspended())
        ? alreadySo()
        : refuse(new IllegalTransition(asked.organization().value(), "SUSPENDED"));
  }

  /// A suspension ends on its first day or later: what was suspended stays visible.
  private static Decision<OrganizationEvent> lift(
      LiftOrganizationSuspension asked, Organization is) {
    if (is.suspended() == null) {
      return alreadySo();
    }
    return asked.from().isBefore(is.suspended().from())
        ? refuse(new IllegalTransition(asked.organization().value(), "SUSPENDED"))
        : accept(new OrganizationSuspensionLifted(asked.organization(), asked.from()));
  }

  /// Who trains: a centre, or a company at its own workplace.
  private static Decision<OrganizationEvent> enable(
      RecordCapability asked, Organization is, OrganizationRegistered registered) {
    if (registered.kind() != OrganizationKind.TRAINING_CENTRE
        && registered.kind() != OrganizationKind.COMPANY) {
      return refuse(new IllegalTransition(asked.organization().value(), registered.kind().name()));
    }
    var recorded = new CapabilityRecorded(asked.organization(), asked.scheme(), asked.validity());
    return is.capabilities().contains(recorded) ? alreadySo() : accept(recorded);
  }

  private static Decision<OrganizationEvent> disable(EndCapability asked, Organization is) {
    return is.teaches(asked.scheme())
        ? accept(new CapabilityEnded(asked.organization(), asked.scheme(), asked.on()))
        : alreadySo();
  }

  private static Decision<OrganizationEvent> grade(
      RecordCentreStatus asked, Organization is, OrganizationRegistered registered) {
    if (registered.kind() != OrganizationKind.TRAINING_CENTRE) {
      return refuse(new IllegalTransition(asked.organization().value(), registered.kind().name()));
    }
    var recorded =
        new CentreStatusRecorded(
            asked.organization(),
            asked.status(),
            asked.accreditation(),
            asked.from(),
            asked.decree());
    return recorded.equals(is.status()) ? alreadySo() : accept(recorded);
  }
}
