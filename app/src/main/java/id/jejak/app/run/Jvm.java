package id.jejak.app.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How another JVM with our classes is started, from a class path and from the executable jar
/// alike.
public final class Jvm {
  /// For one that does not live long enough for the best code.
  public static final List<String> SHORT =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private Jvm() {}

  public static List<String> command(List<String> options, Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    if (isExecutableJar()) {
      command.addAll(List.of("-Dloader.main=" + main.getName(), LAUNCHER));
    } else {
      command.add(main.getName());
    }
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean isExecutableJar() {
    try {
      Class.forName(LAUNCHER);
      return true;
    } catch (ClassNotFoundException _) {
      return false;
    }
  }
}
