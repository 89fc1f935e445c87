package id.jejak.app.web;

import id.jejak.query.notification.NoticeTexts;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;

/// What notices say, to whoever reads them: Indonesian, unless they prefer English.
public final class NotificationTexts implements NoticeTexts {
  private final ResourceBundle indonesian = Texts.bundle("notifications", Texts.INDONESIAN);
  private final ResourceBundle english = Texts.bundle("notifications", Locale.ENGLISH);

  @Override
  public String text(String template, Map<String, String> parameters, Locale language) {
    return Texts.PARAMETER
        .matcher(text(template, language))
        .replaceAll(match ->
            Matcher.quoteReplacement(parameters.getOrDefault(match.group(1), match.group())));
  }

  String text(String template, Locale language) {
    var texts = Texts.language(language).equals(Locale.ENGLISH) ? english : indonesian;
    return texts.getString(template);
  }
}
