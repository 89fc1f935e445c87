package id.jejak.messages.person;

import id.jejak.kernel.Personal;
import java.util.List;

public record IdentityDocumentAdded(
    PersonId person, Personal<IdentityDocument> identity, List<String> warnings)
    implements PersonEvent {}
