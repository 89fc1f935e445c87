package id.jejak.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences that our code says in English, with their translation. `{x}` stands for anything and
/// is carried over. What has no translation stays as it is.
final class Phrases {
  private final Map<Pattern, String> translations = new LinkedHashMap<>();

  Phrases(ResourceBundle bundle) {
    for (String sentence : bundle.keySet()) {
      translations.put(pattern(sentence), bundle.getString(sentence));
    }
  }

  private static Pattern pattern(String sentence) {
    var pattern = new StringBuilder();
    Matcher parameter = Texts.PARAMETER.matcher(sentence);
    int done = 0;
    while (parameter.find()) {
      pattern.append(Pattern.quote(sentence.substring(done, parameter.start())));
      pattern.append("(?<").append(parameter.group(1)).append(">.+)");
      done = parameter.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(sentence.substring(done))).toString());
  }

  String of(String sentence) {
    for (var translation : translations.entrySet()) {
      Matcher found = translation.getKey().matcher(sentence);
      if (found.matches()) {
        return Texts.PARAMETER
            .matcher(translation.getValue())
            .replaceAll(match -> Matcher.quoteReplacement(found.group(match.group(1))));
      }
    }
    return sentence;
  }

  boolean knows(String sentence) {
    return translations.keySet().stream().anyMatch(pattern -> pattern.matcher(sentence).matches());
  }
}
