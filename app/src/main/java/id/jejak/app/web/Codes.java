package id.jejak.app.web;

import java.util.Map;
import java.util.Set;

/// Every code that a problem can have.
public interface Codes {
  Set<String> all();

  /// What any request can meet before a decider is asked, by status.
  Map<Integer, Set<String>> beforeDeciding();

  /// In English, as the description of the API is.
  String title(String code);
}
