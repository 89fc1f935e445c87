package id.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jejak.messages.notification.Template;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationTextsTest {
  private static final NotificationTexts TEXTS = new NotificationTexts();

  @ParameterizedTest
  @EnumSource(Template.class)
  void every_notice_says_the_same_in_both_languages(Template template) {
    var indonesian = TEXTS.text(template.name(), Texts.INDONESIAN);
    var english = TEXTS.text(template.name(), Locale.ENGLISH);
    assertThat(indonesian).isNotBlank().isNotEqualTo(english);
    assertThat(named(indonesian)).isEqualTo(template.parameters());
    assertThat(named(english)).isEqualTo(template.parameters());
  }

  /// That a process gives what the text names is seen where its page is drawn: a notice with other
  /// parameters cannot be made.
  @Test
  void every_notice_is_sent_by_a_process() {
    var sent =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("id.jejak.saga")
                .stream()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Template.class))
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    assertThat(sent)
        .isEqualTo(
            Arrays.stream(Template.values()).map(Template::name).collect(Collectors.toSet()));
  }

  @Test
  void the_parameters_stand_in_the_text() {
    assertThat(
            TEXTS.text("CERTIFICATE_READY", Map.of("certificate", "cert-1"), Locale.of("id", "ID")))
        .isEqualTo("Sertifikat cert-1 sudah terbit.");
  }

  private static Set<String> named(String text) {
    return Texts.PARAMETER
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
