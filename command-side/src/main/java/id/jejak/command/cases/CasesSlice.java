package id.jejak.command.cases;

import id.jejak.engine.web.Operations;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.ExtendCase;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.RaiseFraudSuspicion;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.RequestCorrection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesSlice {
  @Bean
  CaseDecider caseDecider() {
    return new CaseDecider();
  }

  @Bean
  Operations perkara() {
    return Operations.at("/cases")
        .post("", OpenCase.class)
        .and("/persons/{person}/correction-requests")
        .post("", RequestCorrection.class)
        .naming("caseId", "cas")
        .and("/assessments/{assessment}/fraud-suspicions")
        .post("", RaiseFraudSuspicion.class)
        .naming("caseId", "cas")
        .sealedForPersonOf("assessment")
        .and("/cases/{caseId}")
        .post("/statements", RecordStatement.class)
        .post("/extension", ExtendCase.class)
        .post("/decision", DecideCase.class)
        .post("/closing", CloseCase.class);
  }
}
