package id.jejak.command.person;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/persons")
class PersonEndpoint {
  private final Gate gate;

  PersonEndpoint(Gate gate) {
    this.gate = gate;
  }

  /// The person is named after the request, so that a repeated request means the same person.
  @PostMapping
  ResponseEntity<?> register(@RequestBody Registration body, Provenance by) {
    return gate.ask(body.of(new PersonId("per-" + by.commandId())), by);
  }

  record Registration(
      IdentityDocument identity,
      String name,
      LocalDate birth,
      Sex sex,
      Education education,
      RegionCode domicile,
      @Nullable String phone,
      @Nullable String email,
      @Nullable Boolean synthetic) {
    RegisterPerson of(PersonId person) {
      return new RegisterPerson(
          person,
          Personal.of(person, identity),
          Personal.of(person, name),
          Personal.of(person, birth),
          sex,
          education,
          domicile,
          Personal.of(DataSubjectId.of(person), new Contact(phone, email)),
          Boolean.TRUE.equals(synthetic));
    }

    /// Personal data, all of it.
    @Override
    public String toString() {
      return "•••";
    }
  }
}
