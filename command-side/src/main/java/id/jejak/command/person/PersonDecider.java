package id.jejak.command.person;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;
import static java.util.Objects.requireNonNull;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityAlreadyRegistered;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.NikAlreadyRegistered;
import id.jejak.messages.person.NikInvalid;
import id.jejak.messages.person.NotSuspected;
import id.jejak.messages.person.PersonCommand;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.person.RecordDeath;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.RejectCorrection;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.person.UnmergePersons;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    return switch (command) {
      case RegisterPerson asked when is.registered() == null ->
          alike(asked.person(), asked.name(), asked.birth(), history);
      case CorrectPersonData asked when is.corrections().containsKey(asked.correction()) -> {
        var to = requireNonNull(is.corrections().get(asked.correction())).asked().to();
        var after = is.data().corrected(to);
        yield to.name() == null && to.birth() == null
            ? PersonFacts.of(asked.person(), List.of(), history)
            : alike(asked.person(), after.name(), after.birth(), history);
      }
      case SuspectDuplicate asked ->
          PersonFacts.of(asked.person(), List.of(asked.other()), history);
      case ReportDuplicateOverdue asked ->
          PersonFacts.of(asked.person(), List.of(asked.other()), history);
      case MergePersons asked -> PersonFacts.of(asked.winner(), asked.losers(), history);
      case RegisterPerson _,
          AddIdentityDocument _,
          VerifyIdentity _,
          UpdateContact _,
          ProposeCorrection _,
          CorrectPersonData _,
          RejectCorrection _,
          DeclareDistinct _,
          UnmergePersons _,
          RecordDeath _ ->
          PersonFacts.of(command.person(), List.of(), history);
    };
  }

  private static PersonFacts alike(
      PersonId person,
      @Nullable Personal<String> name,
      @Nullable Personal<LocalDate> birth,
      History history) {
    return Traits.nameAndBirth(name, birth)
        .map(trait -> PersonFacts.of(person, trait, history))
        .orElseGet(() -> PersonFacts.of(person, List.of(), history));
  }

  @Override
  public Decision<PersonEvent> decide(
      PersonCommand command, Person is, PersonFacts facts, Provenance by) {
    if (is.registered() == null && !(command instanceof RegisterPerson)) {
      return refuse(new NotFound(command.person().value()));
    }
    PersonId winner = facts.winner(command.person());
    if (winner != null) {
      return command instanceof ReportDuplicateOverdue
          ? alreadySo()
          : refuse(new PersonMerged(command.person(), winner));
    }
    LocalDate today = by.day(office);
    return switch (command) {
      case RegisterPerson asked -> register(asked, is, facts, today, by.actor());
      case AddIdentityDocument asked -> add(asked, is, today);
      case VerifyIdentity asked -> verify(asked, is);
      case UpdateContact asked -> update(asked, is);
      case ProposeCorrection asked -> propose(asked, is, today, by.actor());
      case CorrectPersonData asked -> correct(asked, is, facts, today, by.actor());
      case RejectCorrection asked -> reject(asked, is, by.actor());
      case SuspectDuplicate asked -> suspect(asked, is, facts, by.actor());
      case ReportDuplicateOverdue asked -> overdue(asked, is, facts);
      case DeclareDistinct asked -> distinct(asked, is, by.actor());
      case MergePersons asked -> merge(asked, is, facts, by.actor());
      case UnmergePersons asked -> unmerge(asked, is, by.actor());
      case RecordDeath asked -> die(asked, is);
    };
  }

  /// One active person per document: it is taken in the transaction that registers (R1, R2). Who
  /// has the name and the birth date of somebody else is registered all the same, and reviewed
  /// (S24).
  private Decision<PersonEvent> register(
      RegisterPerson asked, Person is, PersonFacts facts, LocalDate today, String actor) {
    var document = asked.identity().open();
    if (document.isEmpty()) {
      return refuse(new NikInvalid("T1"));
    }
    return switch (reading(document.get(), asked.birth(), asked.sex(), today)) {
      case Reading.Bad bad -> refuse(bad.why());
      case Reading.Good good -> {
        var registered = registered(asked, good.warnings());
        if (is.registered() != null) {
          yield registered.equals(is.registered())
              ? alreadySo()
              : refuse(new AlreadyExists(asked.person().value()));
        }
        var events = new ArrayList<PersonEvent>(List.of(registered));
        events.addAll(suspicions(asked.person(), is, facts, actor));
        var claims = new ArrayList<Claim>(List.of(take(asked.identity(), document.get())));
        Traits.nameAndBirth(asked.name(), asked.birth())
            .ifPresent(trait -> claims.add(new Claim.NotePersonal(Traits.NAME_AND_BIRTH, trait)));
        yield Decision.<PersonEvent>accept(events).claiming(claims.toArray(Claim[]::new));
      }
    };
  }

  private static PersonRegistered registered(RegisterPerson asked, List<String> warnings) {
    return new PersonRegistered(
        asked.person(),
        asked.identity(),
        asked.name(),
        asked.birth(),
        asked.sex(),
        asked.education(),
        asked.domicile(),
        asked.contact(),
        asked.synthetic(),
        warnings);
  }

  /// What a document says by itself: only a NIK says anything (R1).
  private sealed interface Reading {
    record Bad(NikInvalid why) implements Reading {}

    record Good(List<String> warnings) implements Reading {}
  }

  private Reading reading(
      IdentityDocument document,
      @Nullable Personal<LocalDate> birth,
      @Nullable Sex sex,
      LocalDate today) {
    return switch (document.kind()) {
      case PASSPORT, KITAS -> new Reading.Good(List.of());
      case NIK ->
          switch (NikReading.of(document.number(), today, regions)) {
            case NikReading.Invalid invalid -> new Reading.Bad(new NikInvalid(invalid.tier()));
            case NikReading.Valid valid -> new Reading.Good(valid.warnings(birth, sex));
          };
    };
  }

  private static Claim take(Personal<IdentityDocument> sealed, IdentityDocument document) {
    return new Claim.TakePersonal(
        Traits.space(document.kind()),
        sealed.map(IdentityDocument::number),
        document.kind() == IdentityKind.NIK
            ? new NikAlreadyRegistered()
            : new IdentityAlreadyRegistered(document.kind()));
  }

  /// One for each person with the same name and birth date about whom nothing was said before.
  private static List<DuplicateSuspected> suspicions(
      PersonId person, Person is, PersonFacts facts, String actor) {
    return facts.alike().stream()
        .filter(other -> !is.duplicates().containsKey(other))
        .filter(other -> !facts.other(other).duplicates().containsKey(person))
        .map(other -> suspected(person, other, DuplicateSign.NAME_AND_BIRTH, actor))
        .toList();
  }

  private static DuplicateSuspected suspected(
      PersonId person, PersonId other, DuplicateSign sign, String actor) {
    return new DuplicateSuspected(DuplicateId.of(person, other), person, other, sign, actor);
  }

  /// Passports are renewed, so there may be several; a person has one NIK for life, and another one
  /// is a correction.
  private Decision<PersonEvent> add(AddIdentityDocument asked, Person is, LocalDate today) {
    var document = asked.identity().open();
    if (document.isEmpty()) {
      return refuse(new NikInvalid("T1"));
    }
    if (is.documents().contains(asked.identity())) {
      return alreadySo();
    }
    boolean second =
        document.get().kind() == IdentityKind.NIK
            && is.documents().stream()
                .flatMap(each -> each.open().stream())
                .anyMatch(each -> each.kind() == IdentityKind.NIK);
    if (second) {
      return refuse(new AlreadyExists(asked.person().value()));
    }
    return switch (reading(document.get(), is.data().birth(), is.data().sex(), today)) {
      case Reading.Bad bad -> refuse(bad.why());
      case Reading.Good good ->
          Decision.<PersonEvent>accept(
                  new IdentityDocumentAdded(asked.person(), asked.identity(), good.warnings()))
              .claiming(take(asked.identity(), document.get()));
    };
  }

  /// The registry's answer is recorded as it comes; nobody is held up by any of them.
  private static Decision<PersonEvent> verify(VerifyIdentity asked, Person is) {
    if (asked.result() == is.identity()) {
      return alreadySo();
    }
    return switch (asked.result()) {
      case VERIFIED -> accept(new IdentityVerified(asked.person()));
      case MISMATCH -> accept(new IdentityMismatch(asked.person()));
      case UNAVAILABLE -> accept(new IdentityCheckUnavailable(asked.person()));
    };
  }

  private static Decision<PersonEvent> update(UpdateContact asked, Person is) {
    return asked.contact().equals(is.contact())
        ? alreadySo()
        : accept(new ContactUpdated(asked.person(), asked.contact()));
  }

  /// A correction needs evidence, and then a second person (R40).
  private Decision<PersonEvent> propose(
      ProposeCorrection asked, Person is, LocalDate today, String actor) {
    var proposed =
        new CorrectionProposed(
            asked.person(),
            asked.correction(),
            asked.to(),
            asked.evidence(),
            asked.caseId(),
            actor);
    var before = is.corrections().get(asked.correction());
    if (before != null) {
      return proposed.equals(before.asked())
          ? alreadySo()
          : refuse(new AlreadyExists(asked.correction().value()));
    }
    return switch (reading(asked.to(), is, today)) {
      case Reading.Bad bad -> refuse(bad.why());
      case Reading.Good _ -> accept(proposed);
    };
  }

  /// Of the NIK that the person has once the correction is made.
  private Reading reading(PersonData to, Person is, LocalDate today) {
    var after = is.data().corrected(to);
    var documents = new ArrayList<>(is.documents());
    if (to.identity() != null) {
      documents.remove(is.replacedBy(to.identity()));
      documents.addFirst(to.identity());
    }
    return documents.stream()
        .flatMap(each -> each.open().stream())
        .filter(each -> each.kind() == IdentityKind.NIK)
        .findFirst()
        .map(nik -> reading(nik, after.birth(), after.sex(), today))
        .orElse(new Reading.Good(List.of()));
  }

  private Decision<PersonEvent> correct(
      CorrectPersonData asked, Person is, PersonFacts facts, LocalDate today, String actor) {
    var correction = is.corrections().get(asked.correction());
    if (correction == null) {
      return refuse(new NotFound(asked.correction().value()));
    }
    return switch (correction.answer()) {
      case MADE -> alreadySo();
      case REJECTED -> refuse(new IllegalTransition(asked.correction().value(), "REJECTED"));
      case OPEN -> {
        var wish = correction.asked();
        if (actor.equals(wish.requester())) {
          yield refuse(new FourEyes(asked.correction().value()));
        }
        yield switch (reading(wish.to(), is, today)) {
          case Reading.Bad bad -> refuse(bad.why());
          case Reading.Good good -> corrected(wish, is, facts, good.warnings(), actor);
        };
      }
    };
  }

  private static Decision<PersonEvent> corrected(
      CorrectionProposed wish,
      Person is,
      PersonFacts facts,
      List<String> warnings,
      String approver) {
    PersonData to = wish.to();
    var events =
        new ArrayList<PersonEvent>(
            List.of(
                new PersonDataCorrected(
                    wish.person(),
                    wish.correction(),
                    to.fields(),
                    before(to, is),
                    to,
                    wish.evidence(),
                    wish.caseId(),
                    wish.requester(),
                    approver,
                    warnings)));
    events.addAll(suspicions(wish.person(), is, facts, approver));
    return Decision.<PersonEvent>accept(events).claiming(claims(to, is).toArray(Claim[]::new));
  }

  private static PersonData before(PersonData to, Person is) {
    return new PersonData(
        to.name() == null ? null : is.data().name(),
        to.birth() == null ? null : is.data().birth(),
        to.identity() == null ? null : is.replacedBy(to.identity()),
        to.sex() == null ? null : is.data().sex(),
        to.education() == null ? null : is.data().education(),
        to.domicile() == null ? null : is.data().domicile());
  }

  /// The person is found by what is right now, and no longer by what was wrong: a document typed
  /// wrongly may be somebody else's.
  private static List<Claim> claims(PersonData to, Person is) {
    var claims = new ArrayList<Claim>();
    var identity = to.identity();
    if (identity != null) {
      var old = is.replacedBy(identity);
      if (old != null && !old.equals(identity)) {
        old.open()
            .ifPresent(document ->
                claims.add(
                    new Claim.ReleasePersonal(
                        Traits.space(document.kind()), old.map(IdentityDocument::number))));
      }
      identity.open().ifPresent(document -> claims.add(take(identity, document)));
    }
    if (to.name() != null || to.birth() != null) {
      var after = is.data().corrected(to);
      Traits.nameAndBirth(is.data().name(), is.data().birth())
          .ifPresent(trait -> claims.add(new Claim.ReleasePersonal(Traits.NAME_AND_BIRTH, trait)));
      Traits.nameAndBirth(after.name(), after.birth())
          .ifPresent(trait -> claims.add(new Claim.NotePersonal(Traits.NAME_AND_BIRTH, trait)));
    }
    return claims;
  }

  private static Decision<PersonEvent> reject(RejectCorrection asked, Person is, String actor) {
    var correction = is.corrections().get(asked.correction());
    if (correction == null) {
      return refuse(new NotFound(asked.correction().value()));
    }
    return switch (correction.answer()) {
      case REJECTED -> alreadySo();
      case MADE -> refuse(new IllegalTransition(asked.correction().value(), "MADE"));
      case OPEN ->
          actor.equals(correction.asked().requester())
              ? refuse(new FourEyes(asked.correction().value()))
              : accept(
                  new CorrectionRejected(
                      asked.person(), asked.correction(), asked.reason(), actor));
    };
  }

  private static Decision<PersonEvent> suspect(
      SuspectDuplicate asked, Person is, PersonFacts facts, String actor) {
    Person other = facts.other(asked.other());
    if (other.registered() == null) {
      return refuse(new NotFound(asked.other().value()));
    }
    PersonId winner = facts.winner(asked.other());
    if (winner != null) {
      return winner.equals(asked.person())
          ? alreadySo()
          : refuse(new PersonMerged(asked.other(), winner));
    }
    boolean known = isOpen(is, asked.other()) || isOpen(other, asked.person());
    return known
        ? alreadySo()
        : accept(suspected(asked.person(), asked.other(), asked.sign(), actor));
  }

  private static boolean isOpen(Person is, PersonId other) {
    var duplicate = is.duplicates().get(other);
    return duplicate != null && duplicate.isOpen();
  }

  private static Decision<PersonEvent> overdue(
      ReportDuplicateOverdue asked, Person is, PersonFacts facts) {
    var duplicate = is.duplicates().get(asked.other());
    boolean waits =
        duplicate != null
            && duplicate.review() == Person.Duplicate.Review.OPEN
            && facts.winner(asked.other()) == null;
    return waits
        ? accept(
            new DuplicateReviewOverdue(
                DuplicateId.of(asked.person(), asked.other()), asked.person(), asked.other()))
        : alreadySo();
  }

  private static Decision<PersonEvent> distinct(DeclareDistinct asked, Person is, String actor) {
    var duplicate = is.duplicates().get(asked.other());
    if (duplicate == null) {
      return refuse(new NotSuspected(asked.person(), asked.other()));
    }
    return switch (duplicate.review()) {
      case OPEN, OVERDUE ->
          accept(
              new PersonsFoundDistinct(
                  DuplicateId.of(asked.person(), asked.other()),
                  asked.person(),
                  asked.other(),
                  asked.reason(),
                  actor));
      case DISTINCT -> alreadySo();
      case MERGED -> refuse(new IllegalTransition(asked.other().value(), "MERGED"));
    };
  }

  /// Winners do not lose later: who stands for somebody is merged only after that merge is taken
  /// back, so that one step always leads to who stands now.
  private static Decision<PersonEvent> merge(
      MergePersons asked, Person is, PersonFacts facts, String actor) {
    var losers = new ArrayList<PersonId>();
    for (PersonId loser : asked.losers()) {
      Person other = facts.other(loser);
      if (other.registered() == null) {
        return refuse(new NotFound(loser.value()));
      }
      PersonId stands = facts.stands().get(loser);
      if (asked.winner().equals(stands) || is.losers().contains(loser)) {
        continue;
      }
      if (stands != null) {
        return refuse(
            stands.equals(loser)
                ? new IllegalTransition(loser.value(), "WINNER")
                : new PersonMerged(loser, stands));
      }
      var suspicion = isOpen(is, loser) ? is.duplicates().get(loser) : null;
      if (suspicion == null && isOpen(other, asked.winner())) {
        suspicion = other.duplicates().get(asked.winner());
      }
      if (suspicion == null) {
        return refuse(new NotSuspected(asked.winner(), loser));
      }
      if (suspicion.by().equals(actor)) {
        return refuse(new FourEyes(loser.value()));
      }
      losers.add(loser);
    }
    if (losers.isEmpty()) {
      return alreadySo();
    }
    return Decision.<PersonEvent>accept(
            new PersonsMerged(asked.winner(), losers, asked.evidence(), actor))
        .claiming(
            Stream.concat(Stream.of(asked.winner()), losers.stream())
                .map(each ->
                    new Claim.Take(
                        Survivor.SPACE,
                        each.value(),
                        asked.winner().value(),
                        new IllegalTransition(each.value(), "MERGED")))
                .toArray(Claim[]::new));
  }

  private static Decision<PersonEvent> unmerge(UnmergePersons asked, Person is, String actor) {
    var losers = new ArrayList<PersonId>();
    for (PersonId loser : asked.losers()) {
      var duplicate = is.duplicates().get(loser);
      if (duplicate == null || duplicate.isOpen()) {
        return refuse(new NotSuspected(asked.winner(), loser));
      }
      if (duplicate.review() == Person.Duplicate.Review.MERGED) {
        if (duplicate.by().equals(actor)) {
          return refuse(new FourEyes(loser.value()));
        }
        losers.add(loser);
      }
    }
    if (losers.isEmpty()) {
      return alreadySo();
    }
    var freed = new ArrayList<>(losers);
    if (losers.containsAll(is.losers())) {
      freed.add(asked.winner());
    }
    return Decision.<PersonEvent>accept(
            new PersonsUnmerged(asked.winner(), losers, asked.reason(), actor))
        .claiming(
            freed.stream()
                .map(
                    each -> new Claim.Release(Survivor.SPACE, each.value(), asked.winner().value()))
                .toArray(Claim[]::new));
  }

  private static Decision<PersonEvent> die(RecordDeath asked, Person is) {
    if (is.died() != null) {
      return asked.on().equals(is.died())
          ? alreadySo()
          : refuse(new IllegalTransition(asked.person().value(), "DECEASED"));
    }
    return accept(new PersonDeceased(asked.person(), asked.on(), asked.evidence()));
  }
}
