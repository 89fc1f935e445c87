package id.jejak.command.placement;

import id.jejak.engine.web.Operations;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.DeclineOffer;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.RegisterAtJobFair;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.SupportBusiness;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.placement.WithdrawOffer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class PlacementSlice {
  @Bean
  PlacementDecider placementDecider() {
    return new PlacementDecider();
  }

  @Bean
  BusinessDecider businessDecider() {
    return new BusinessDecider();
  }

  @Bean
  JobFairDecider jobFairDecider() {
    return new JobFairDecider();
  }

  @Bean
  EmployerDecider employerDecider() {
    return new EmployerDecider();
  }

  @Bean
  Operations placements() {
    return Operations.at("/offers")
        .post("", MakeOffer.class)
        .naming("placement", "plc")
        .and("/placements")
        .post("", StartPlacement.class)
        .naming("placement", "plc")
        .and("/placements/{placement}")
        .post("/acceptance", AcceptOffer.class)
        .post("/declining", DeclineOffer.class)
        .post("/withdrawal", WithdrawOffer.class)
        .put("/follow-ups/{day}", RecordFollowUp.class)
        .post("/end", EndPlacement.class)
        .and("/organizations/{organization}/employer-withdrawal")
        .post("", WithdrawEmployer.class)
        .withhold("nobody has answered in time", LapseOffer.class);
  }

  @Bean
  Operations businesses() {
    return Operations.at("/businesses")
        .post("", RecordBusinessStart.class)
        .naming("business", "biz")
        .post("/{business}/support", SupportBusiness.class)
        .put("/{business}/checks/{months}", CheckBusiness.class);
  }

  @Bean
  Operations jobFairs() {
    return Operations.at("/job-fairs")
        .post("", AnnounceJobFair.class)
        .naming("fair", "fair")
        .put("/{fair}/registrations/{ticket}", RegisterAtJobFair.class)
        .put("/{fair}/attendance/{ticket}", AttendJobFair.class);
  }
}
