package cn.micropower.platform.description;

import cn.micropower.platform.web.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of the components of a record what its annotations mean. */
final class Components {
  private static final String NULL = "null";

  private Components() {}

  /** Completes what is known of a record. */
  static void complete(@Nullable Schema<?> known, Class<?> type) {
    if (known == null || known.getProperties() == null) {
      return;
    }
    @SuppressWarnings("rawtypes")
    Map<String, Schema> properties = known.getProperties();
    var always = new ArrayList<String>();
    for (var component : type.getRecordComponents()) {
      var name = written(component);
      var property = properties.get(name);
      if (property == null) {
        continue;
      }
      bound(property, component);
      kindBeside(properties, component, always);
      if (!isNullable(component)) {
        always.add(name);
      } else if (!leavesNullOut(type)) {
        properties.put(name, orNull(property));
      }
    }
    known.setRequired(always);
  }

  /** What a value is, where it is written beside the value. */
  @SuppressWarnings("rawtypes")
  private static void kindBeside(
      Map<String, Schema> properties, RecordComponent component, List<String> always) {
    var told = component.getAccessor().getAnnotation(JsonTypeInfo.class);
    if (told != null && told.include() == JsonTypeInfo.As.EXTERNAL_PROPERTY) {
      properties.put(told.property(), new StringSchema());
      always.add(told.property());
    }
  }

  /** Validation looks at a whole text, a pattern of JSON schema anywhere in it. */
  private static void bound(Schema<?> property, RecordComponent component) {
    var text = component.getAnnotation(Text.class);
    if (text != null) {
      property.minLength(1).maxLength(text.max());
    }
    var pattern = property.getPattern();
    if (pattern != null && !pattern.startsWith("^")) {
      property.setPattern("^(?:" + pattern + ")$");
    }
  }

  private static String written(RecordComponent component) {
    var written = component.getAccessor().getAnnotation(JsonProperty.class);
    return written == null ? component.getName() : written.value();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean leavesNullOut(Class<?> type) {
    var include = type.getAnnotation(JsonInclude.class);
    return include != null && include.value() == JsonInclude.Include.NON_NULL;
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null) {
      return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of(NULL))));
    }
    if (property.getTypes() != null) {
      property.addType(NULL);
    }
    return property;
  }
}
