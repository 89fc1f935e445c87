package id.jejak.messages.privacy;

import id.jejak.messages.person.PersonId;

/// Until it is lifted the data is kept but not used: not shown, not fed to partners, no notices but
/// those that the law owes (UU 27/2022, art. 11).
public record RestrictProcessing(DataSubjectId subject, PersonId person)
    implements DataSubjectCommand {}
