package id.jejak.app.run;

import id.jejak.app.access.SecurityConfiguration;
import id.jejak.app.api.OpenApiEndpoint;
import id.jejak.app.intake.Kinds;
import id.jejak.app.web.NotificationTexts;
import id.jejak.app.web.WebConfiguration;
import id.jejak.engine.EngineConfiguration;
import id.jejak.engine.access.AccessLog;
import id.jejak.engine.imports.ImportConfiguration;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.vault.Lookups;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.Event;
import id.jejak.query.certification.CheckCodes;
import id.jejak.query.integration.Pseudonyms;
import id.jejak.query.notification.NoticeTexts;
import id.jejak.query.person.PersonFinder;
import id.jejak.query.privacy.OwnRecords;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/// The whole: engine, rules, processes, views, web.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
  EngineConfiguration.class,
  WebConfiguration.class,
  SecurityConfiguration.class,
  OpenApiEndpoint.class,
  ImportConfiguration.class,
  Kinds.class
})
// The same word lives on every side, so beans go by their full names.
@ComponentScan(
    basePackages = {"id.jejak.command", "id.jejak.query", "id.jejak.saga"},
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class JejakApplication {

  /// Nobody who has no master key can tell whom a pseudonym stands for, or that two partners speak
  /// of the same person.
  @Bean
  Pseudonyms pseudonyms(MasterKey master) {
    return (partner, identifier) ->
        "psn-"
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                    master.mac(
                        "pseudonym",
                        (partner + "\u0000" + identifier).getBytes(StandardCharsets.UTF_8)))
                .substring(0, 22);
  }

  /// The code printed on a certificate: nobody can guess it from the number, and nothing needs to
  /// be stored.
  @Bean
  CheckCodes checkCodes(MasterKey master) {
    return certificate ->
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                master.mac("check-code", certificate.value().getBytes(StandardCharsets.UTF_8)))
            .substring(0, 12);
  }

  @Bean
  NoticeTexts noticeTexts() {
    return new NotificationTexts();
  }

  @Bean
  PersonFinder personFinder(Lookups lookups) {
    return lookups::find;
  }

  @Bean
  OwnRecords ownRecords(EventLog log, AccessLog access) {
    return stream ->
        log.read(stream.value(), 0).stream()
            .<Event>map(EventLog.Stored::event)
            .peek(event -> access.opened((Record) event))
            .toList();
  }
}
