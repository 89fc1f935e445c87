package id.jejak.query.privacy;

import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import java.util.List;

/// The events of one stream as the log has them, with personal data opened: for the dossier of the
/// person themselves.
public interface OwnRecords {
  List<Event> of(Identifier stream);
}
