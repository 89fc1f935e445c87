package id.jejak.engine.web;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Personal;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How our records stand in a body. What a thing is about (`of`) is not wrapped; an identifier that
/// is made of others need not be said.
public final class Shape {
  /// Another thing of the same kind: nothing of what surrounds it holds for it.
  static final Set<String> OTHERS = Set.of("from", "to");

  private Shape() {}

  /// A component of a body.
  ///
  /// @param owner the record that declares it
  public record Field(Class<?> owner, RecordComponent component) {
    public String name() {
      return component.getName();
    }

    public Class<?> type() {
      return component.getType();
    }

    public Type generic() {
      return component.getGenericType();
    }

    public boolean isOptional() {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    boolean isIdentifier() {
      return Identifier.class.isAssignableFrom(type());
    }
  }

  /// What a body of this record is made of, each name once.
  public static Stream<Field> fields(Class<?> type) {
    Stream<Field> own =
        Arrays.stream(type.getRecordComponents())
            .filter(component -> !isOf(component))
            .map(component -> new Field(type, component));
    Stream<Field> about =
        Arrays.stream(type.getRecordComponents())
            .filter(Shape::isOf)
            .flatMap(component -> fields(component.getType()));
    var seen = new HashSet<String>();
    return Stream.concat(own, about).filter(field -> seen.add(field.name()));
  }

  static boolean isOf(RecordComponent component) {
    return component.getName().equals("of") && isComposed(component.getType());
  }

  /// A record that stands as an object, not as a single value.
  public static boolean isComposed(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
        && type.getName().startsWith("id.jejak.")
        && type != Personal.class;
  }

  static Optional<Class<?>> composedElement(Type generic) {
    return generic instanceof ParameterizedType list
            && list.getRawType() instanceof Class<?> raw
            && Collection.class.isAssignableFrom(raw)
            && list.getActualTypeArguments()[0] instanceof Class<?> element
            && isComposed(element)
        ? Optional.of(element)
        : Optional.empty();
  }

  /// Everything by name that a request of this shape says, at any depth.
  public static Set<String> names(Class<?> type) {
    var names = new HashSet<String>();
    fields(type)
        .forEach(field -> {
          names.add(field.name());
          if (isComposed(field.type()) && field.type() != type) {
            names.addAll(names(field.type()));
          }
        });
    return names;
  }

  /// True of an identifier that can be made of what is known by these names.
  public static boolean isMade(Field field, Set<String> known) {
    return field.isIdentifier()
        && !field.isOptional()
        && factories(field.type())
            .anyMatch(factory ->
                Arrays.stream(factory.getParameters())
                    .allMatch(parameter -> known.contains(parameter.getName())));
  }

  /// The ways in which an identifier of this type is made of others.
  public static Stream<Method> factories(Class<?> identifier) {
    return Arrays.stream(identifier.getMethods())
        .filter(method ->
            Modifier.isStatic(method.getModifiers())
                && method.getName().equals("of")
                && !method.isVarArgs()
                && method.getReturnType() == identifier);
  }
}
