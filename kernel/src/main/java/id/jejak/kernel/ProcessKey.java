package id.jejak.kernel;

/// One instance of a process; also the stream that holds its timers, refusals and incidents.
public record ProcessKey(String process, String key) implements Identifier {
  @Override
  public String value() {
    return process + ":" + key;
  }

  @Override
  public String toString() {
    return value();
  }
}
