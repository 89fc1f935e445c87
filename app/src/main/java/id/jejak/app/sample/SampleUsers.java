package id.jejak.app.sample;

import id.jejak.app.access.Identity;
import id.jejak.app.access.Identity.User;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everybody who asks for something in a script, as a user under the same name; and, for who only
/// looks on, an auditor, an operator and a partner.
public final class SampleUsers {
  private SampleUsers() {}

  public static Identity.Sample of(Script script) {
    Map<String, User> users = new LinkedHashMap<>();
    script.commands().forEach(asked -> users.putIfAbsent(asked.by().actor(), user(asked.by())));
    String office =
        users.values().stream()
            .filter(user -> user.roles().contains(Role.PROGRAM_ADMIN))
            .map(User::tenant)
            .findFirst()
            .orElse("org-office");
    for (Role role : List.of(Role.AUDITOR, Role.OPERATOR, Role.PARTNER)) {
      String name = role.name().toLowerCase(java.util.Locale.ROOT);
      users.putIfAbsent(name, new User(name, List.of(role), office, null, null));
    }
    return new Identity.Sample(List.copyOf(users.values()));
  }

  private static User user(Provenance by) {
    return new User(
        by.actor(),
        List.of(Role.valueOf(by.role())),
        by.tenant(),
        startingWith("per-", by.actor()),
        startingWith("asr-", by.actor()));
  }

  private static @Nullable String startingWith(String prefix, String name) {
    return name.startsWith(prefix) ? name : null;
  }
}
