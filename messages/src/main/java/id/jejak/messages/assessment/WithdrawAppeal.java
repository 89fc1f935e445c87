package id.jejak.messages.assessment;

import java.time.LocalDate;

public record WithdrawAppeal(AppealId appeal, LocalDate on) implements AppealCommand {}
