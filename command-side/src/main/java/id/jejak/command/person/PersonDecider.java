package id.jejak.command.person;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.Nik;
import id.jejak.messages.person.NikAlreadyRegistered;
import id.jejak.messages.person.NikInvalid;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

final class PersonDecider implements Decider<PersonCommand, Person, PersonEvent, PersonFacts> {
  private final Regions regions;
  private final ZoneId office;

  PersonDecider(Regions regions, ZoneId office) {
    this.regions = regions;
    this.office = office;
  }

  @Override
  public Class<PersonCommand> commands() {
    return PersonCommand.class;
  }

  @Override
  public Class<PersonEvent> events() {
    return PersonEvent.class;
  }

  @Override
  public Person initial() {
    return Person.UNKNOWN;
  }

  @Override
  public Person evolve(Person is, PersonEvent event) {
    return is.evolve(event);
  }

  @Override
  public PersonFacts facts(PersonCommand command, Person is, Provenance by, History history) {
    return new PersonFacts();
  }

  @Override
  public Decision<PersonEvent> decide(
      PersonCommand command, Person is, PersonFacts facts, Provenance by) {
    return switch (command) {
      case RegisterPerson asked -> register(asked, is, by.day(office));
      case VerifyIdentity asked -> verify(asked, is);
      case UpdateContact asked -> update(asked, is);
    };
  }

  /// One active person per NIK: the number is taken in the transaction that registers (R1, R2).
  private Decision<PersonEvent> register(RegisterPerson asked, Person is, LocalDate today) {
    var reading =
        asked
            .nik()
            .open()
            .map(nik -> NikReading.of(nik, today, regions))
            .orElse(new NikReading.Invalid("T1"));
    return switch (reading) {
      case NikReading.Invalid invalid -> refuse(new NikInvalid(invalid.tier()));
      case NikReading.Valid valid -> {
        var registered = registered(asked, valid.warnings(asked.birth(), asked.sex()));
        if (is.registered() == null) {
          yield Decision.<PersonEvent>accept(registered)
              .claiming(
                  new Claim.TakePersonal(
                      "nik", asked.nik().map(Nik::digits), new NikAlreadyRegistered()));
        }
        yield registered.equals(is.registered())
            ? alreadySo()
            : refuse(new AlreadyExists(asked.person().value()));
      }
    };
  }

  private static PersonRegistered registered(RegisterPerson asked, List<String> warnings) {
    return new PersonRegistered(
        asked.person(),
        asked.nik(),
        asked.name(),
        asked.birth(),
        asked.sex(),
        asked.education(),
        asked.domicile(),
        asked.contact(),
        asked.synthetic(),
        warnings);
  }

  /// The registry's answer is recorded as it comes; nobody is held up by any of them.
  private static Decision<PersonEvent> verify(VerifyIdentity asked, Person is) {
    if (is.registered() == null) {
      return refuse(new NotFound(asked.person().value()));
    }
    return asked.result() == is.identity()
        ? alreadySo()
        : accept(new IdentityVerified(asked.person(), asked.result()));
  }

  private static Decision<PersonEvent> update(UpdateContact asked, Person is) {
    if (is.registered() == null) {
      return refuse(new NotFound(asked.person().value()));
    }
    return asked.contact().equals(is.contact())
        ? alreadySo()
        : accept(new ContactUpdated(asked.person(), asked.contact()));
  }
}
