package id.jejak.command.venue;

import id.jejak.engine.web.Operations;
import id.jejak.messages.venue.FailTukVerification;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.VerifyTuk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VenueSlice {
  @Bean
  TukDecider tukDecider() {
    return new TukDecider();
  }

  @Bean
  Operations tuks() {
    return Operations.at("/tuks")
        .post("", RegisterTuk.class)
        .naming("tuk", "tuk")
        .and("/tuks/{tuk}")
        .post("/verifications", VerifyTuk.class)
        .post("/verification-failures", FailTukVerification.class)
        .withhold("the last day of a verification has passed", LapseTukVerification.class);
  }
}
