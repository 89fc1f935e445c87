package id.jejak.command.funding;

import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.funding.FiscalYearEvent;

enum FiscalYear {
  RUNNING,
  CLOSING;

  FiscalYear evolve(FiscalYearEvent event) {
    return switch (event) {
      case FiscalYearClosing _ -> CLOSING;
    };
  }
}
