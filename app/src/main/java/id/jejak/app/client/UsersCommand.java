package id.jejak.app.client;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The users of a sample programme.
@Command(
    name = "users",
    description = "Lists the users of the sample programme that is served, with their roles.",
    mixinStandardHelpOptions = true)
public final class UsersCommand implements Callable<Integer> {
  @Mixin Connection node = new Connection();

  @Override
  public Integer call() throws Exception {
    return node.print(node.get("/sample/users"));
  }
}
