package id.jejak.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/// How much may be sent at once, and how often. It stands behind the filters that say who asks, so
/// that everybody has an allowance of their own; who has not said who they are shares that of their
/// address, also where the door does not let them in.
final class RequestLimits extends OncePerRequestFilter {
  static final int ORDER = 0;
  private static final String FILES = "/api/v1/import-kinds/";

  private final ProblemWriter problems;
  private final Settings settings;
  private final Cache<String, Allowance> allowances =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  RequestLimits(ProblemWriter problems, Settings settings) {
    this.problems = problems;
    this.settings = settings;
  }

  /// @param body the most bytes of one body
  /// @param upload the most bytes of a file, which is read as it comes
  /// @param burst how many requests may come at once
  /// @param perSecond how many may come in the long run
  record Settings(long body, long upload, int burst, int perSecond) {}

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (turnsAway(request, response)) {
      return;
    }
    if (request.getContentLengthLong() > most(request)) {
      response.setHeader("Connection", "close");
      problems.write(request, response, Fault.BODY_TOO_LARGE, Map.of());
    } else if (hasControls(request)) {
      problems.write(request, response, new Unreadable("no control characters", ""));
    } else {
      chain.doFilter(new Bounded(request, most(request)), response);
    }
  }

  /// Counts one more request of whoever asks; true when that is one too many, and they were told.
  boolean turnsAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long wait =
        Objects.requireNonNull(allowances.get(caller(request), _ -> new Allowance(settings)))
            .take(response);
    if (wait > 0) {
      response.setHeader("Retry-After", String.valueOf(wait));
      problems.write(request, response, Fault.TOO_MANY_REQUESTS, Map.of());
    }
    return wait > 0;
  }

  private long most(HttpServletRequest request) {
    return request.getRequestURI().startsWith(FILES) ? settings.upload() : settings.body();
  }

  private static String caller(HttpServletRequest request) {
    Principal who = request.getUserPrincipal();
    return who == null ? request.getRemoteAddr() : who.getName();
  }

  /// No name of ours has any, and no table can keep them.
  private static boolean hasControls(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return address.matches("(?i).*%(0[0-9a-f]|1[0-9a-f]|7f).*");
  }

  /// So many requests at once, and then as they grow back.
  private static final class Allowance {
    private final Settings settings;
    private double left;
    private long asOf = System.nanoTime();

    Allowance(Settings settings) {
      this.settings = settings;
      this.left = settings.burst();
    }

    /// The seconds to wait; 0 when the request may pass.
    synchronized long take(HttpServletResponse response) {
      long now = System.nanoTime();
      left = Math.min(settings.burst(), left + (now - asOf) / 1e9 * settings.perSecond());
      asOf = now;
      boolean passes = left >= 1;
      left -= passes ? 1 : 0;
      long full = (long) Math.ceil((settings.burst() - left) / settings.perSecond());
      response.setHeader(
          "RateLimit-Policy",
          "\"caller\";q=%d;w=%d"
              .formatted(settings.burst(), Math.max(1, settings.burst() / settings.perSecond())));
      response.setHeader("RateLimit", "\"caller\";r=%d;t=%d".formatted((long) left, full));
      return passes ? 0 : (long) Math.ceil((1 - left) / settings.perSecond());
    }
  }

  /// A body whose length was not said is counted while it is read.
  private static final class Bounded extends HttpServletRequestWrapper {
    private final long most;

    Bounded(HttpServletRequest request, long most) {
      super(request);
      this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counted(super.getInputStream(), most);
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  static final class TooLarge extends IOException {
    TooLarge() {
      super("the body is larger than the limit");
    }
  }

  private static final class Counted extends ServletInputStream {
    private final ServletInputStream from;
    private long left;

    Counted(ServletInputStream from, long most) {
      this.from = from;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = from.read();
      return one < 0 ? one : counted(1, one);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int n = from.read(into, at, length);
      return n < 0 ? n : counted(n, n);
    }

    private int counted(int n, int answer) throws TooLarge {
      left -= n;
      if (left < 0) {
        throw new TooLarge();
      }
      return answer;
    }

    @Override
    public boolean isFinished() {
      return from.isFinished();
    }

    @Override
    public boolean isReady() {
      return from.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      from.setReadListener(listener);
    }
  }
}
