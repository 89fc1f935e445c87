package id.jejak.engine.codec;

import id.jejak.kernel.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names under which messages are stored: the domain word and the simple name, such as
/// `certification.CertificateIssued`. They are ours and not Java's, so that packages can move; the
/// approved files of the tests hold every name fast.
public final class TypeNames {
  private final Map<Class<?>, String> names = new HashMap<>();
  private final Map<String, Class<?>> types = new HashMap<>();

  /// @param families sealed interfaces; everything they permit, at any depth, gets its name
  public TypeNames(List<? extends Class<?>> families) {
    families.forEach(this::add);
  }

  private void add(Class<?> type) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        add(permitted);
      }
      return;
    }
    String pack = type.getPackageName();
    String name = pack.substring(pack.lastIndexOf('.') + 1) + "." + type.getSimpleName();
    Class<?> other = types.putIfAbsent(name, type);
    if (other != null && other != type) {
      throw new IllegalStateException("two message types share the name " + name);
    }
    names.put(type, name);
  }

  public String of(Class<?> type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException(
          "no family names the message type " + type.getSimpleName());
    }
    return name;
  }

  public Class<?> type(String name) {
    Class<?> type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("the log holds a message type that nobody knows: " + name);
    }
    return type;
  }

  public String revision(Class<?> type) {
    Revision revision = type.getAnnotation(Revision.class);
    return revision == null ? "1" : revision.value();
  }

  public java.util.Set<String> all() {
    return java.util.Set.copyOf(types.keySet());
  }
}
