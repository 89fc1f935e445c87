package id.jejak.engine.command;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.codec.Codec;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.process.ProcessRows;
import id.jejak.engine.vault.Lookups;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.Decider;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.jdbc.core.JdbcTemplate;

/// Puts the gate together.
public final class CommandConfiguration {
  private CommandConfiguration() {}

  public static AxonCommands commands(
      CommandBus bus,
      EventLog log,
      JdbcTemplate sql,
      LogClock clock,
      Codec codec,
      MasterKey master,
      Lookups lookups,
      ProcessRows rows,
      List<Decider<?, ?, ?, ?>> deciders) {
    var shell =
        new CommandShell(
            log, sql, clock, new Receipts(codec, master), new Claims(sql, lookups), lookups, rows);
    List<Decider<?, ?, ?, ?>> all = new ArrayList<>(deciders);
    all.add(new RulesDecider());
    all.add(new TimerDecider());
    all.add(new ErasureDecider());
    return new AxonCommands(bus, shell, all);
  }
}
