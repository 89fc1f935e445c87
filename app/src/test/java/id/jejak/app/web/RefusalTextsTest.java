package id.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Refusal;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Every no has words: in each language, about the parameters that it has. The page in `docs` says
/// the same; `-Dapprove` writes it.
class RefusalTextsTest {
  private static final Path PAGE = Path.of("..", "docs", "refusals.md");
  private static final Texts TEXTS = new Texts();
  private static final Map<String, Code> CODES = codes();

  /// @param type the record of the refusal; the enum of the faults for what is no refusal
  record Code(String code, Class<?> type, int status, boolean material, Set<String> parameters) {}

  static Map<String, Code> codes() {
    var codes = new TreeMap<String, Code>();
    for (Class<?> type : refusals()) {
      var refusal = (Refusal) example(type);
      int status =
          refusal.code().equals("MALFORMED") ? 400 : LocalProblems.status(refusal.kind()).value();
      var code = new Code(refusal.code(), type, status, refusal.material(), components(type));
      assertThat(codes.put(refusal.code(), code))
          .as("two refusals with the code %s", refusal.code())
          .isNull();
    }
    for (Fault fault : Fault.values()) {
      var code = new Code(fault.name(), Fault.class, fault.status.value(), false, fault.parameters);
      assertThat(codes.put(fault.name(), code)).isNull();
    }
    return codes;
  }

  /// The toy domain of the engine's tests has refusals of its own.
  static Set<Class<?>> refusals() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Refusal.class));
    return scan.findCandidateComponents("id.jejak").stream()
        .map(found -> String.valueOf(found.getBeanClassName()))
        .filter(name -> !name.startsWith("id.jejak.engine.toy"))
        .map(RefusalTextsTest::type)
        .collect(Collectors.toSet());
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /// Code and kind do not depend on the parameters.
  private static Object example(Class<?> type) {
    Object[] nothing =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .map(each -> each == int.class ? (Object) 0 : each == long.class ? 0L : null)
            .toArray();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class<?>[]::new));
      return constructor.newInstance(nothing);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  static Stream<Code> everyCode() {
    return CODES.values().stream();
  }

  @ParameterizedTest
  @MethodSource("everyCode")
  void every_refusal_has_words_about_its_own_parameters(Code code) {
    assertThat(TEXTS.rule(code.code())).matches("(R\\d+|S\\d+\\.\\d+)?");
    for (Locale language : Texts.LANGUAGES) {
      assertThat(TEXTS.title(code.code(), language)).isNotBlank().doesNotContain("{");
      assertThat(TEXTS.remedy(code.code(), language)).isNotBlank().doesNotContain("{");
      assertThat(code.parameters())
          .as("parameters of %s in %s", code.code(), language)
          .containsAll(named(TEXTS.text(code.code(), language)));
    }
    assertThat(named(TEXTS.text(code.code(), Texts.INDONESIAN)))
        .as("both languages say the same of %s", code.code())
        .isEqualTo(named(TEXTS.text(code.code(), Locale.ENGLISH)));
  }

  private static Set<String> named(String text) {
    return Texts.PARAMETER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void every_refusal_belongs_to_a_sealed_family() {
    for (Class<?> type : refusals()) {
      assertThat(Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed))
          .as("%s", type)
          .isTrue();
    }
  }

  @Test
  void no_refusal_names_personal_data() {
    for (Class<?> type : refusals()) {
      for (RecordComponent component : type.getRecordComponents()) {
        assertThat(component.getType().getSimpleName())
            .isNotIn("Personal", "IdentityDocument", "Contact");
      }
    }
  }

  /// The rules of value objects are read by people too.
  @Test
  void what_value_objects_ask_for_is_said_in_indonesian() throws IOException {
    var phrases =
        new Phrases(
            java.util.ResourceBundle.getBundle("id.jejak.app.web.phrases", Texts.INDONESIAN));
    var thrown =
        Pattern.compile("new (?:IllegalArgumentException|UnreadableRequest)\\(\\s*\"([^\"]+)\"");
    for (String sources :
        new String[] {"kernel", "messages", "engine/src/main/java/id/jejak/engine/web"}) {
      try (Stream<Path> files = Files.walk(Path.of("..", sources.split("/")))) {
        for (Path file :
            files
                .filter(
                    each -> each.toString().contains("main") && each.toString().endsWith(".java"))
                .toList()) {
          thrown
              .matcher(Files.readString(file).replaceAll("\"\\s*\\+ \"", ""))
              .results()
              .map(match -> match.group(1))
              .forEach(rule ->
                  assertThat(phrases.knows(rule.endsWith(" ") ? rule + "x-…" : rule))
                      .as("%s has no translation (phrases_id.properties)", rule)
                      .isTrue());
        }
      }
    }
  }

  @Test
  void the_page_lists_every_refusal() throws IOException {
    String page = page();
    if (System.getProperty("approve") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(page).as("run with -Dapprove to rewrite %s", PAGE).isEqualTo(Files.readString(PAGE));
  }

  private static String page() {
    var page = new StringBuilder();
    page.append(
        """
        # Refusals

        <!-- Written by RefusalTextsTest; run it with -Dapprove after a change. -->

        A refusal is an answer, not an error. Over HTTP it is a problem (RFC 9457): `type` leads to
        the page of the code, `code` is what a client branches on, `detail` and `remedy` are for
        people, in Indonesian or English (`Accept-Language`), `parameters` are the values in the
        text. No refusal carries personal data.

        A refusal marked *kept* is also recorded as an event: the attempt itself matters.

        """);
    table(page, "Rules", everyCode().filter(code -> code.type() != Fault.class));
    table(page, "Requests", everyCode().filter(code -> code.type() == Fault.class));
    return page.toString();
  }

  private static void table(StringBuilder page, String title, Stream<Code> codes) {
    page.append("## ").append(title).append("\n\n");
    page.append("| code | HTTP | rule | text | remedy |\n|---|---|---|---|---|\n");
    codes.forEach(code ->
        page.append(
            "| `%s`%s | %d | %s | %s | %s |\n"
                .formatted(
                    code.code(),
                    code.material() ? " *kept*" : "",
                    code.status(),
                    TEXTS.rule(code.code()).isEmpty() ? "–" : TEXTS.rule(code.code()),
                    both(language -> TEXTS.text(code.code(), language)),
                    both(language -> TEXTS.remedy(code.code(), language)))));
    page.append('\n');
  }

  private static String both(java.util.function.Function<Locale, String> text) {
    return text.apply(Texts.INDONESIAN) + "<br>*" + text.apply(Locale.ENGLISH) + "*";
  }
}
