package id.jejak.app.soak;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How another JVM with our classes is started, from a class path and from the executable jar
/// alike.
final class Jvm {
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  private Jvm() {}

  static List<String> command(Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It does not live long enough for the best code.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
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
