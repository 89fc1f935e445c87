package id.jejak.command.partner;

import id.jejak.engine.web.Operations;
import id.jejak.messages.partner.Acknowledge;
import id.jejak.messages.partner.PauseSubscription;
import id.jejak.messages.partner.RejectEvent;
import id.jejak.messages.partner.RequestReplay;
import id.jejak.messages.partner.ResumeSubscription;
import id.jejak.messages.partner.RetryEvent;
import id.jejak.messages.partner.Subscribe;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnerSlice {
  @Bean
  SubscriptionDecider subscriptionDecider() {
    return new SubscriptionDecider();
  }

  @Bean
  Operations feeds() {
    return Operations.at("/feeds")
        .post("", Subscribe.class)
        .naming("subscription", "sub")
        .and("/feeds/{subscription}")
        .put("/position", Acknowledge.class)
        .post("/replays", RequestReplay.class)
        .post("/events/{position}/rejection", RejectEvent.class)
        .post("/events/{position}/retry", RetryEvent.class)
        .post("/pause", PauseSubscription.class)
        .post("/resumption", ResumeSubscription.class);
  }
}
