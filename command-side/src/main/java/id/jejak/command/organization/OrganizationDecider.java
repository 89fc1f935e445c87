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
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;

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
      OrganizationCommand asked, Organization is, Provenance by, History history) {
    return new OrganizationFacts();
  }

  @Override
  public Decision<OrganizationEvent> decide(
      OrganizationCommand command, Organization is, OrganizationFacts facts, Provenance by) {
    return switch (command) {
      case RegisterOrganization asked -> register(asked, is);
      case AppointOfficeHolder asked -> appoint(asked, is);
      case EndOfficeHolder asked -> end(asked, is);
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

  /// Several people may hold one kind of office; the same person holds it once at a time, so that
  /// an end says which appointment it ends.
  private static Decision<OrganizationEvent> appoint(AppointOfficeHolder asked, Organization is) {
    if (is.registered() == null) {
      return refuse(new NotFound(asked.organization().value()));
    }
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
    if (is.registered() == null) {
      return refuse(new NotFound(asked.organization().value()));
    }
    return is.tenure(asked.office(), asked.holder(), asked.on())
        .<Decision<OrganizationEvent>>map(tenure ->
            tenure.until().equals(asked.on())
                ? alreadySo()
                : accept(
                    new OfficeHolderEnded(
                        asked.organization(), asked.office(), asked.holder(), asked.on())))
        .orElseGet(
            () -> refuse(new IllegalTransition(asked.organization().value(), "NOT_IN_OFFICE")));
  }
}
