package id.jejak.engine.imports;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.vault.MasterKey;
import id.jejak.engine.vault.Vault;
import id.jejak.engine.web.CommandReader;
import id.jejak.engine.web.OperationTable;
import id.jejak.engine.web.Problems;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Wires imports. It needs the kinds, a `RowGuard` and `RowWords` from outside.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ImportConfiguration {
  @Bean
  ImportKinds importKinds(List<ImportKind> kinds) {
    return new ImportKinds(kinds);
  }

  @Bean
  ImportRows importRows(JdbcTemplate sql, PlatformTransactionManager transactions, Vault vault) {
    return new ImportRows(sql, new TransactionTemplate(transactions), vault);
  }

  @Bean
  RowAsker rowAsker(
      Commands commands,
      CommandReader reader,
      OperationTable operations,
      RowGuard guard,
      RowWords words,
      MasterKey master,
      ImportRows rows) {
    return new RowAsker(commands, reader, operations, guard, words, master, rows);
  }

  @Bean
  Importer importer(
      ImportRows rows,
      RowAsker asker,
      ImportKinds kinds,
      LogClock clock,
      DataSource database,
      Environment environment) {
    return new Importer(
        rows,
        asker,
        kinds,
        clock,
        database,
        Duration.ofDays(environment.getProperty("jejak.imports.keep-days", Integer.class, 30)));
  }

  @Bean
  ImportEndpoint importEndpoint(
      ImportKinds kinds,
      ImportRows rows,
      LogClock clock,
      MasterKey master,
      Importer importer,
      RowAsker asker,
      RowGuard guard,
      RowWords words,
      Problems problems) {
    return new ImportEndpoint(
        kinds, new Intake(rows, clock, master), rows, importer, asker, guard, words, problems);
  }
}
