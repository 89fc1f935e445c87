package id.jejak.command.organization;

import id.jejak.engine.web.Operations;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.EndCapability;
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.LiftOrganizationSuspension;
import id.jejak.messages.organization.PlaceOrganization;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.organization.RecordCentreStatus;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.organization.SuspendOrganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationSlice {
  @Bean
  OrganizationDecider organizationDecider() {
    return new OrganizationDecider();
  }

  @Bean
  Operations organizations() {
    return Operations.at("/organizations")
        .post("", RegisterOrganization.class)
        .naming("organization", "org")
        .and("/organizations/{organization}")
        .put("/parent", PlaceOrganization.class)
        .put("/centre-status", RecordCentreStatus.class)
        .put("/capabilities/{scheme}", RecordCapability.class)
        .post("/capabilities/{scheme}/end", EndCapability.class)
        .post("/office-holders", AppointOfficeHolder.class)
        .sealedFor("holder")
        .post("/office-holders/{holder}/end", EndOfficeHolder.class)
        .post("/suspension", SuspendOrganization.class)
        .post("/reinstatement", LiftOrganizationSuspension.class);
  }
}
