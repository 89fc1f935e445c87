package id.jejak.query.person;

import java.util.List;

/// Finds people by what is in no address and no view: the number of a document, or a name with a
/// birth date.
public interface PersonFinder {
  /// @param space the kind of document, in small letters, or `name-birth`
  List<String> find(String space, String key);
}
