package id.jejak.command.privacy;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectId;

/// Siti and her data.
final class Examples {
  static final PersonId SITI = new PersonId("per-siti");
  static final DataSubjectId SUBJECT = DataSubjectId.of(SITI);
  static final ConsentGiven TALENT_POOL = given(ConsentPurpose.TALENT_POOL, "v1");
  static final ConsentWithdrawn WITHDRAWN =
      new ConsentWithdrawn(SUBJECT, SITI, ConsentPurpose.TALENT_POOL);

  private Examples() {}

  static ConsentGiven given(ConsentPurpose purpose, String text) {
    return new ConsentGiven(SUBJECT, SITI, purpose, text);
  }
}
