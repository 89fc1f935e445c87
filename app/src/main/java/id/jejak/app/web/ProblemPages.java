package id.jejak.app.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where the `type` of a problem leads: the rule behind it, in every language.
@RestController
final class ProblemPages {
  private final Texts texts;

  ProblemPages(Texts texts) {
    this.texts = texts;
  }

  /// @param rule of the rule book; empty where there is none
  record Page(
      String code,
      String rule,
      Map<String, String> title,
      Map<String, String> text,
      Map<String, String> remedy) {}

  @GetMapping("/problems/{code}")
  ResponseEntity<Page> page(@PathVariable("code") String dashed) {
    String code = dashed.toUpperCase(Locale.ROOT).replace('-', '_');
    if (!texts.knows(code)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok(
        new Page(
            code,
            texts.rule(code),
            each(language -> texts.title(code, language)),
            each(language -> texts.text(code, language)),
            each(language -> texts.remedy(code, language))));
  }

  private static Map<String, String> each(Function<Locale, String> text) {
    var all = new LinkedHashMap<String, String>();
    Texts.LANGUAGES.forEach(language -> all.put(language.getLanguage(), text.apply(language)));
    return all;
  }
}
