package id.jejak.command.privacy;

import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import java.util.HashMap;
import java.util.Map;

/// @param known some consent was given once
/// @param consents what stands, with the version of the text that was agreed to
record DataSubject(boolean known, Map<ConsentPurpose, String> consents) {
  static final DataSubject UNKNOWN = new DataSubject(false, Map.of());

  DataSubject evolve(DataSubjectEvent event) {
    var all = new HashMap<>(consents);
    switch (event) {
      case ConsentGiven fact -> all.put(fact.purpose(), fact.textVersion());
      case ConsentWithdrawn fact -> all.remove(fact.purpose());
    }
    return new DataSubject(true, Map.copyOf(all));
  }
}
