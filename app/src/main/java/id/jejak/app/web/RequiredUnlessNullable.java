package id.jejak.app.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// Holds requests to what our records say: a component that is not `@Nullable` must be there.
final class RequiredUnlessNullable extends JacksonAnnotationIntrospector {
  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    return annotated instanceof AnnotatedParameter parameter && isRequired(parameter)
        ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
        : super.findSetterInfo(config, annotated);
  }

  private static boolean isRequired(AnnotatedParameter parameter) {
    Class<?> type = parameter.getDeclaringClass();
    if (!type.isRecord() || !type.getName().startsWith("id.jejak.")) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return parameter.getIndex() < components.length
        && !components[parameter.getIndex()].getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
