package id.jejak.engine.imports;

import java.util.Locale;
import java.util.Map;

/// Puts what became of a row into words. The engine knows no language.
public interface RowWords {
  /// What was expected of a row that is no command.
  ///
  /// @param at a JSON pointer
  record Expected(String rule, String at) {}

  Expected expected(RuntimeException unreadable);

  String reason(String code, Map<String, String> details, Locale language);
}
