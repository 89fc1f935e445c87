package id.jejak.app.run;

import id.jejak.app.access.Identity;
import id.jejak.app.access.SecurityConfiguration;
import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.database.Databases;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.WorkCalendar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// One running node.
public final class Node implements AutoCloseable {
  private final ConfigurableApplicationContext context;

  private Node(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /// What a node needs from outside.
  ///
  /// @param port where HTTP is served; 0 for any free one, -1 for no HTTP at all
  /// @param identity who tells it who its callers are; null for a node without HTTP
  public record Settings(
      Databases databases,
      MasterKey master,
      LogSettings log,
      WorkCalendar calendar,
      String address,
      int port,
      @Nullable Identity identity) {
    /// Without HTTP.
    public Settings(Databases databases, MasterKey master, LogSettings log, WorkCalendar calendar) {
      this(databases, master, log, calendar, "127.0.0.1", -1, null);
    }
  }

  public static Node start(Settings settings) {
    var node =
        new Node(
            new SpringApplicationBuilder(JejakApplication.class)
                .web(settings.port() < 0 ? WebApplicationType.NONE : WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(
                    Map.of(
                        "server.address", settings.address(),
                        "server.port", String.valueOf(Math.max(0, settings.port()))))
                .initializers(context -> {
                  var beans = (GenericApplicationContext) context;
                  beans.registerBean(Databases.class, settings::databases);
                  beans.registerBean(MasterKey.class, settings::master);
                  beans.registerBean(LogSettings.class, settings::log);
                  beans.registerBean(WorkCalendar.class, settings::calendar);
                  if (settings.identity() != null) {
                    SecurityConfiguration.identify(beans, settings.identity());
                  }
                })
                .run());
    RuleTable.publishFirst(
        node.the(EventLog.class), node.the(Commands.class), node.the(LogClock.class));
    return node;
  }

  public <T> T the(Class<T> part) {
    return context.getBean(part);
  }

  /// All parts of a kind, in their order.
  public <T> List<T> all(Class<T> parts) {
    return context.getBeanProvider(parts).orderedStream().toList();
  }

  /// The port that HTTP is served on.
  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
