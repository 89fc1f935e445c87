package id.jejak.app.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// JSON for people: a list as a table, a thing as lines. What is nested stays JSON.
final class Shown {
  private static final int WIDEST = 40;

  private Shown() {}

  static String of(JsonNode answer) {
    JsonNode items = answer.path("items");
    if (items.isArray()) {
      JsonNode next = answer.path("next");
      return table(items)
          + (next.isString() ? "there is more: after=" + next.asString() + "\n" : "");
    }
    return answer.isArray() ? table(answer) : lines(answer);
  }

  private static String lines(JsonNode thing) {
    if (!thing.isObject()) {
      return thing.isNull() ? "" : cell(thing) + "\n";
    }
    int width = thing.propertyNames().stream().mapToInt(String::length).max().orElse(0);
    var text = new StringBuilder();
    thing
        .properties()
        .forEach(each ->
            text.append(pad(each.getKey(), width))
                .append("  ")
                .append(cell(each.getValue()))
                .append('\n'));
    return text.toString();
  }

  private static String table(JsonNode items) {
    Set<String> columns = new LinkedHashSet<>();
    items.forEach(item -> columns.addAll(item.propertyNames()));
    if (columns.isEmpty()) {
      var text = new StringBuilder();
      items.forEach(item -> text.append(cell(item)).append('\n'));
      return text.isEmpty() ? "none\n" : text.toString();
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.copyOf(columns));
    items.forEach(item ->
        rows.add(columns.stream().map(column -> shortened(cell(item.path(column)))).toList()));
    var text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
        text.append(column == 0 ? "" : "  ").append(pad(row.get(column), width));
      }
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
    }
    return text.toString();
  }

  private static String cell(JsonNode value) {
    return value.isNull() || value.isMissingNode()
        ? "-"
        : value.isString() ? value.asString() : value.toString();
  }

  private static String shortened(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
