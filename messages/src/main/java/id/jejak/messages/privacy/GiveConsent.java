package id.jejak.messages.privacy;

import id.jejak.kernel.Begins;
import id.jejak.messages.person.PersonId;

public record GiveConsent(
    DataSubjectId subject, PersonId person, ConsentPurpose purpose, String textVersion)
    implements DataSubjectCommand, Begins {}
