package id.jejak.messages.talent;

import id.jejak.messages.person.PersonId;

public record TalentHidden(TalentId talent, PersonId person, String reason)
    implements TalentEvent {}
