package id.jejak.messages.trainer;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;

public record RegisterTrainer(
    TrainerId trainer,
    PersonId person,
    Personal<String> name,
    Employment employment,
    OrganizationId organization)
    implements TrainerCommand, Begins {}
