package id.jejak.command.person;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.person.RecordDeath;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.RejectCorrection;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.person.UnmergePersons;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.person.VerifyIdentity;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonSlice {
  @Bean
  PersonDecider personDecider(WorkCalendar calendar) {
    return new PersonDecider(Regions.official(), calendar.zone());
  }

  @Bean
  Operations persons() {
    return Operations.at("/persons")
        .post("", RegisterPerson.class)
        .naming("person", "per")
        .sealedApart("contact", DataSubjectId.class)
        .otherwise("contact", new Contact(null, null))
        .otherwise("synthetic", false)
        .and("/persons/{person}")
        .post("/identity-documents", AddIdentityDocument.class)
        .post("/identity-checks", VerifyIdentity.class)
        .put("/contact", UpdateContact.class)
        .sealedApart("contact", DataSubjectId.class)
        .post("/corrections", ProposeCorrection.class)
        .naming("correction", "cor")
        .post("/corrections/{correction}/approval", CorrectPersonData.class)
        .post("/corrections/{correction}/rejection", RejectCorrection.class)
        .post("/duplicates", SuspectDuplicate.class)
        .post("/duplicates/{other}/distinction", DeclareDistinct.class)
        .post("/merges", MergePersons.class)
        .binding("person", "winner")
        .sealedFor("winner")
        .post("/merges/undoing", UnmergePersons.class)
        .binding("person", "winner")
        .sealedFor("winner")
        .post("/death", RecordDeath.class)
        .withhold("nobody has decided for too long", ReportDuplicateOverdue.class);
  }
}
