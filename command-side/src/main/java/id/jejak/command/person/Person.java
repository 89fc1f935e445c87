package id.jejak.command.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// @param registered the first fact; what was corrected since is in the fields beside it
/// @param documents the one of the registration first
/// @param identity what the population registry last answered
/// @param duplicates the people whom this one was taken for
record Person(
    @Nullable PersonRegistered registered,
    Data data,
    List<Personal<IdentityDocument>> documents,
    @Nullable IdentityCheck identity,
    @Nullable Personal<Contact> contact,
    Map<CorrectionId, Correction> corrections,
    Map<PersonId, Duplicate> duplicates,
    @Nullable LocalDate died) {
  static final Person UNKNOWN =
      new Person(null, Data.NONE, List.of(), null, null, Map.of(), Map.of(), null);

  /// What can be corrected, apart from the documents, as it stands.
  record Data(
      @Nullable Personal<String> name,
      @Nullable Personal<LocalDate> birth,
      @Nullable Sex sex,
      @Nullable Education education,
      @Nullable RegionCode domicile) {
    static final Data NONE = new Data(null, null, null, null, null);

    Data corrected(PersonData to) {
      return new Data(
          to.name() == null ? name : to.name(),
          to.birth() == null ? birth : to.birth(),
          to.sex() == null ? sex : to.sex(),
          to.education() == null ? education : to.education(),
          to.domicile() == null ? domicile : to.domicile());
    }
  }

  /// @param asked null once it is settled
  record Correction(Answer answer, CorrectionProposed asked) {
    enum Answer {
      OPEN,
      MADE,
      REJECTED
    }
  }

  /// @param by who suspected, or who merged
  record Duplicate(Review review, String by) {
    enum Review {
      OPEN,
      OVERDUE,
      DISTINCT,
      MERGED
    }

    boolean isOpen() {
      return review == Review.OPEN || review == Review.OVERDUE;
    }
  }

  static Person after(List<PersonEvent> history) {
    Person is = UNKNOWN;
    for (PersonEvent event : history) {
      is = is.evolve(event);
    }
    return is;
  }

  Person evolve(PersonEvent event) {
    return switch (event) {
      case PersonRegistered fact ->
          new Person(
              fact,
              new Data(fact.name(), fact.birth(), fact.sex(), fact.education(), fact.domicile()),
              List.of(fact.identity()),
              identity,
              fact.contact(),
              corrections,
              duplicates,
              died);
      case IdentityDocumentAdded fact -> with(data, more(fact.identity()));
      case IdentityVerified _ -> with(IdentityCheck.VERIFIED);
      case IdentityMismatch _ -> with(IdentityCheck.MISMATCH);
      case IdentityCheckUnavailable _ -> with(IdentityCheck.UNAVAILABLE);
      case ContactUpdated fact ->
          new Person(
              registered, data, documents, identity, fact.contact(), corrections, duplicates, died);
      case CorrectionProposed fact ->
          with(fact.correction(), new Correction(Correction.Answer.OPEN, fact));
      case PersonDataCorrected fact ->
          with(data.corrected(fact.after()), replaced(fact))
              .settled(fact.correction(), Correction.Answer.MADE);
      case CorrectionRejected fact -> settled(fact.correction(), Correction.Answer.REJECTED);
      case DuplicateSuspected fact ->
          with(fact.other(), new Duplicate(Duplicate.Review.OPEN, fact.suspectedBy()));
      case DuplicateReviewOverdue fact -> {
        var suspected = duplicates.get(fact.other());
        yield suspected == null
            ? this
            : with(fact.other(), new Duplicate(Duplicate.Review.OVERDUE, suspected.by()));
      }
      case PersonsFoundDistinct fact ->
          with(fact.other(), new Duplicate(Duplicate.Review.DISTINCT, fact.reviewer()));
      case PersonsMerged fact -> all(fact.losers(), Duplicate.Review.MERGED, fact.approver());
      case PersonsUnmerged fact -> all(fact.losers(), Duplicate.Review.DISTINCT, fact.approver());
      case PersonDeceased fact ->
          new Person(
              registered, data, documents, identity, contact, corrections, duplicates, fact.on());
    };
  }

  /// The document that a correction to `document` replaces: of the same kind, or the first.
  @Nullable Personal<IdentityDocument> replacedBy(Personal<IdentityDocument> document) {
    var kind = document.open().map(IdentityDocument::kind);
    return documents.stream()
        .filter(each -> each.open().map(IdentityDocument::kind).equals(kind))
        .findFirst()
        .orElse(documents.isEmpty() ? null : documents.getFirst());
  }

  Set<PersonId> losers() {
    return duplicates.entrySet().stream()
        .filter(each -> each.getValue().review() == Duplicate.Review.MERGED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private List<Personal<IdentityDocument>> more(Personal<IdentityDocument> document) {
    var all = new ArrayList<>(documents);
    all.add(document);
    return List.copyOf(all);
  }

  private List<Personal<IdentityDocument>> replaced(PersonDataCorrected fact) {
    var before = fact.before().identity();
    var after = fact.after().identity();
    return before == null || after == null
        ? documents
        : documents.stream().map(each -> each.equals(before) ? after : each).toList();
  }

  private Person with(Data changed, List<Personal<IdentityDocument>> papers) {
    return new Person(
        registered, changed, papers, identity, contact, corrections, duplicates, died);
  }

  private Person with(IdentityCheck answer) {
    return new Person(registered, data, documents, answer, contact, corrections, duplicates, died);
  }

  private Person with(CorrectionId id, Correction correction) {
    var all = new HashMap<>(corrections);
    all.put(id, correction);
    return new Person(
        registered, data, documents, identity, contact, Map.copyOf(all), duplicates, died);
  }

  private Person settled(CorrectionId id, Correction.Answer answer) {
    var asked = corrections.get(id);
    return asked == null ? this : with(id, new Correction(answer, asked.asked()));
  }

  private Person with(PersonId other, Duplicate duplicate) {
    return all(List.of(other), duplicate.review(), duplicate.by());
  }

  private Person all(List<PersonId> others, Duplicate.Review review, String by) {
    var all = new HashMap<>(duplicates);
    others.forEach(other -> all.put(other, new Duplicate(review, by)));
    return new Person(
        registered, data, documents, identity, contact, corrections, Map.copyOf(all), died);
  }
}
