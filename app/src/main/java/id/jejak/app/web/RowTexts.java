package id.jejak.app.web;

import id.jejak.engine.imports.RowWords;
import id.jejak.engine.web.UnreadableRequest;
import java.util.Locale;
import java.util.Map;

/// Says of a row what would have been said of the same request.
final class RowTexts implements RowWords {
  private final Texts texts;

  RowTexts(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Expected expected(RuntimeException unreadable) {
    if (unreadable instanceof UnreadableRequest request) {
      return new Expected(request.rule(), request.at());
    }
    var why = Unreadable.of(unreadable);
    return new Expected(why.rule(), why.at());
  }

  @Override
  public String reason(String code, Map<String, String> details, Locale language) {
    return texts.knows(code) ? texts.text(code, details, language) : code;
  }
}
