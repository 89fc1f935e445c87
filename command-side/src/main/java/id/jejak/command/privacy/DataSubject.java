package id.jejak.command.privacy;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param consents what stands, with the version of the text that was agreed to
/// @param told whose duties were asked or reported, by request
record DataSubject(
    Use use,
    Map<ConsentPurpose, String> consents,
    Map<DataRequestId, Request> requests,
    Set<String> told) {
  static final DataSubject UNKNOWN = new DataSubject(Use.NORMAL, Map.of(), Map.of(), Set.of());

  /// What may be done with the data.
  enum Use {
    NORMAL,
    RESTRICTED,
    ERASED_PARTIAL,
    ERASED_FULL
  }

  enum Request {
    ACCESS,
    DELIVERED,
    ERASURE,
    VERIFIED,
    EXECUTED,
    REFUSED
  }

  static DataSubject after(List<DataSubjectEvent> history) {
    DataSubject is = UNKNOWN;
    for (DataSubjectEvent event : history) {
      is = is.evolve(event);
    }
    return is;
  }

  DataSubject evolve(DataSubjectEvent event) {
    return switch (event) {
      case ConsentGiven fact -> {
        var all = new HashMap<>(consents);
        all.put(fact.purpose(), fact.textVersion());
        yield new DataSubject(use, Map.copyOf(all), requests, told);
      }
      case ConsentWithdrawn fact -> {
        var all = new HashMap<>(consents);
        all.remove(fact.purpose());
        yield new DataSubject(use, Map.copyOf(all), requests, told);
      }
      case ProcessingRestricted _ -> with(Use.RESTRICTED);
      case RestrictionLifted _ -> with(Use.NORMAL);
      case AccessRequested fact -> with(fact.request(), Request.ACCESS);
      case DossierDelivered fact -> with(fact.request(), Request.DELIVERED);
      case ErasureRequested fact -> with(fact.request(), Request.ERASURE);
      case RequesterVerified fact -> with(fact.request(), Request.VERIFIED);
      case DutiesAsked fact -> telling(asked(fact.request(), fact.winner()));
      case DutiesReported fact -> telling(reported(fact.request(), fact.of()));
      case ErasureRefused fact -> with(fact.request(), Request.REFUSED);
      case ErasureExecuted fact ->
          new DataSubject(
              switch (fact.scope()) {
                case PARTIAL -> Use.ERASED_PARTIAL;
                case FULL -> Use.ERASED_FULL;
              },
              consents,
              executed(),
              told);
    };
  }

  /// The requests whose requester is verified wait for nothing more.
  private Map<DataRequestId, Request> executed() {
    var all = new HashMap<>(requests);
    all.replaceAll((_, request) -> request == Request.VERIFIED ? Request.EXECUTED : request);
    return Map.copyOf(all);
  }

  @Nullable DataRequestId verified() {
    return requests.entrySet().stream()
        .filter(each -> each.getValue() == Request.VERIFIED)
        .map(Map.Entry::getKey)
        .min(Comparator.comparing(DataRequestId::value))
        .orElse(null);
  }

  boolean isErased() {
    return use == Use.ERASED_PARTIAL || use == Use.ERASED_FULL;
  }

  static String asked(DataRequestId request, PersonId winner) {
    return request + " asked for " + winner;
  }

  static String reported(DataRequestId request, PersonId of) {
    return request + " told of " + of;
  }

  private DataSubject with(Use now) {
    return new DataSubject(now, consents, requests, told);
  }

  private DataSubject with(DataRequestId id, Request request) {
    var all = new HashMap<>(requests);
    all.put(id, request);
    return new DataSubject(use, consents, Map.copyOf(all), told);
  }

  private DataSubject telling(String what) {
    var all = new HashSet<>(told);
    all.add(what);
    return new DataSubject(use, consents, requests, Set.copyOf(all));
  }
}
