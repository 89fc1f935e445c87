package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// To another version of its scheme, to another body, or both; null where it stays. What an
/// admission asks for holds there too.
public record MoveApplication(
    ApplicationId application,
    @Nullable SchemeVersion toVersion,
    @Nullable OrganizationId toLsp,
    String reason)
    implements ApplicationCommand {
  public MoveApplication {
    if (toVersion == null && toLsp == null) {
      throw new IllegalArgumentException("a move names a version or a body");
    }
  }
}
