package id.jejak.command.funding;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.funding.AnnounceYearEnd;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.funding.StopReservations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundingSlice {
  @Bean
  FundingDecider fundingDecider(WorkCalendar calendar) {
    return new FundingDecider(calendar.zone());
  }

  @Bean
  FiscalYearDecider fiscalYearDecider() {
    return new FiscalYearDecider();
  }

  @Bean
  Operations funding() {
    return Operations.at("/allocations")
        .post("", ApproveAllocation.class)
        .and("/allocations/{allocation}")
        .post("/revision", PrepareRevision.class)
        .post("/revision/approval", ReviseAllocation.class)
        .post("/reservations", ReserveFunds.class)
        .post("/queue", QueueForFunding.class)
        .post("/commitments", CommitExpense.class)
        .post("/payments", PayExpense.class)
        .post("/releases", ReleaseFunds.class)
        .post("/carry-overs", CarryOver.class)
        .post("/closing", CloseFiscalYear.class)
        .and("/offices/{office}/fiscal-years/{fiscalYear}")
        .post("/announcement", AnnounceYearEnd.class)
        .withhold("the end of the year is announced", StopReservations.class);
  }
}
