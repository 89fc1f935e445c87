package id.jejak.query.notification;

import java.util.Locale;
import java.util.Map;

/// The texts of notices, in the languages that people read.
public interface NoticeTexts {
  String text(String template, Map<String, String> parameters, Locale language);
}
