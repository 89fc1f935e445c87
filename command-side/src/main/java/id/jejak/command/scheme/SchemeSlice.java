package id.jejak.command.scheme;

import id.jejak.engine.web.Operations;
import id.jejak.messages.scheme.LinkOccupation;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.RecordDemand;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.ValidateInstrument;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchemeSlice {
  @Bean
  SchemeDecider schemeDecider() {
    return new SchemeDecider();
  }

  @Bean
  Operations schemes() {
    return Operations.at("/schemes")
        .post("", PublishScheme.class)
        .naming("scheme", "sch")
        .and("/schemes/{scheme}")
        .post("/versions", PublishSchemeVersion.class)
        .post("/versions/{version}/instrument-validations", ValidateInstrument.class)
        .post("/occupations", LinkOccupation.class)
        .post("/demands", RecordDemand.class)
        .withhold("the transition to the next version ends", RetireSchemeVersion.class);
  }
}
