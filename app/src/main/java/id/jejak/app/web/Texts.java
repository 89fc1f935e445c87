package id.jejak.app.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words for every code, by language: `CODE.title`, `CODE.text`, `CODE.remedy`; and
/// `CODE.rule`, the rule of the rule book behind it. A text names its parameters: `{seats}`.
final class Texts {
  static final Locale INDONESIAN = Locale.of("id");
  static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);
  static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundle indonesian = bundle("refusals", INDONESIAN);
  private final ResourceBundle english = bundle("refusals", Locale.ENGLISH);
  private final Phrases phrases = new Phrases(bundle("phrases", INDONESIAN));

  static ResourceBundle bundle(String name, Locale language) {
    return ResourceBundle.getBundle(
        Texts.class.getPackageName() + "." + name,
        language,
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /// Indonesian, unless the caller prefers English.
  static Locale language(Locale asked) {
    return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : INDONESIAN;
  }

  Set<String> codes() {
    return indonesian.keySet().stream()
        .filter(key -> key.endsWith(".text"))
        .map(key -> key.substring(0, key.length() - ".text".length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean knows(String code) {
    return indonesian.containsKey(code + ".text");
  }

  String title(String code, Locale language) {
    return of(code + ".title", language);
  }

  /// The text with its parameters still by name.
  String text(String code, Locale language) {
    return of(code + ".text", language);
  }

  String text(String code, Map<String, String> parameters, Locale language) {
    return fill(text(code, language), parameters, language);
  }

  String remedy(String code, Locale language) {
    return of(code + ".remedy", language);
  }

  /// Empty where no rule of the rule book stands behind the code.
  String rule(String code) {
    return of(code + ".rule", INDONESIAN);
  }

  private String of(String key, Locale language) {
    return (language(language) == Locale.ENGLISH ? english : indonesian).getString(key);
  }

  private String fill(String text, Map<String, String> parameters, Locale language) {
    return PARAMETER
        .matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                say(parameters.getOrDefault(match.group(1), match.group()), language)));
  }

  /// Values that are words of ours (a state, the rule of a value object) are translated too.
  private String say(String value, Locale language) {
    return language(language) == INDONESIAN ? phrases.of(value) : value;
  }
}
