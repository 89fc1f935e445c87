package id.jejak.command.vacancy;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.vacancy.ApplyForJob;
import id.jejak.messages.vacancy.CancelReferral;
import id.jejak.messages.vacancy.CloseVacancy;
import id.jejak.messages.vacancy.PostVacancy;
import id.jejak.messages.vacancy.RecordInterview;
import id.jejak.messages.vacancy.Refer;
import id.jejak.messages.vacancy.RejectApplicant;
import id.jejak.messages.vacancy.ReportVacancyFilled;
import id.jejak.messages.vacancy.UpdateVacancy;
import id.jejak.messages.vacancy.WithdrawJobApplication;
import id.jejak.messages.vacancy.WithdrawVacancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class VacancySlice {
  @Bean
  VacancyDecider vacancyDecider(WorkCalendar calendar) {
    return new VacancyDecider(calendar);
  }

  @Bean
  ReferralDecider referralDecider() {
    return new ReferralDecider();
  }

  @Bean
  Operations vacancies() {
    return Operations.at("/vacancies")
        .post("", PostVacancy.class)
        .naming("vacancy", "vac")
        .and("/vacancies/{vacancy}")
        .put("", UpdateVacancy.class)
        .post("/filled", ReportVacancyFilled.class)
        .post("/closing", CloseVacancy.class)
        .post("/withdrawal", WithdrawVacancy.class);
  }

  @Bean
  Operations referrals() {
    return Operations.at("/vacancies/{vacancy}")
        .post("/referrals", Refer.class)
        .post("/applications", ApplyForJob.class)
        .and("/referrals/{referral}")
        .post("/interview", RecordInterview.class)
        .post("/rejection", RejectApplicant.class)
        .post("/withdrawal", WithdrawJobApplication.class)
        .withhold("the vacancy or the employer is gone", CancelReferral.class);
  }
}
