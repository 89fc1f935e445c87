package id.jejak.command.audit;

import id.jejak.engine.web.Operations;
import id.jejak.messages.audit.CloseAuditCase;
import id.jejak.messages.audit.OpenAuditCase;
import id.jejak.messages.audit.RecordFinding;
import id.jejak.messages.audit.RecordFollowUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditSlice {
  @Bean
  AuditDecider auditDecider() {
    return new AuditDecider();
  }

  @Bean
  Operations audits() {
    return Operations.at("/audit-cases")
        .post("", OpenAuditCase.class)
        .naming("audit", "aud")
        .sealedFor("audit")
        .and("/audit-cases/{audit}")
        .put("/findings/{number}", RecordFinding.class)
        .sealedFor("audit")
        .put("/findings/{number}/follow-up", RecordFollowUp.class)
        .sealedFor("audit")
        .post("/closing", CloseAuditCase.class);
  }
}
