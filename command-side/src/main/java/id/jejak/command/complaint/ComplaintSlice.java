package id.jejak.command.complaint;

import id.jejak.engine.web.Operations;
import id.jejak.messages.complaint.AcknowledgeComplaint;
import id.jejak.messages.complaint.AppointInvestigator;
import id.jejak.messages.complaint.FileComplaint;
import id.jejak.messages.complaint.ResolveComplaint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplaintSlice {
  @Bean
  ComplaintDecider complaintDecider() {
    return new ComplaintDecider();
  }

  @Bean
  Operations complaints() {
    return Operations.at("/complaints")
        .post("", FileComplaint.class)
        .naming("complaint", "cpl")
        .sealedFor("complaint")
        .and("/complaints/{complaint}")
        .post("/acknowledgement", AcknowledgeComplaint.class)
        .put("/investigator", AppointInvestigator.class)
        .post("/resolution", ResolveComplaint.class);
  }
}
