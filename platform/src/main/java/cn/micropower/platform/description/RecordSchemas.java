package cn.micropower.platform.description;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Types of this house under names of their own: ids with their form, records with what is always
 * there and what may be null.
 */
final class RecordSchemas implements ModelConverter {
  private static final String HOUSE = "cn.micropower.";
  private static final String COMPONENT = "#/components/schemas/";

  private final Map<String, String> names;
  private final Map<String, String> forms;
  private final Map<String, JavaType> named = new ConcurrentHashMap<>();

  RecordSchemas(Map<String, String> names, Map<String, String> forms) {
    this.names = names;
    this.forms = forms;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public @Nullable Schema resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    var java = Json.mapper().constructType(type.getType());
    if (!java.getRawClass().getName().startsWith(HOUSE)) {
      return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
    var name = unique(java);
    var form = forms.get(name);
    if (form != null) {
      context.defineModel(name, new StringSchema().pattern(form));
      return new Schema<>().$ref(COMPONENT + name);
    }
    if (java.getRawClass().isInterface() && java.getRawClass().isSealed()) {
      context.defineModel(name, oneOf(java.getRawClass(), context));
      return new Schema<>().$ref(COMPONENT + name);
    }
    var schema = others.next().resolve(type.name(name), context, others);
    if (java.getRawClass().isRecord()) {
      Components.complete(context.getDefinedModels().get(name), java.getRawClass());
    }
    return schema;
  }

  private static Schema<?> oneOf(Class<?> type, ModelConverterContext context) {
    var kinds = new Schema<>();
    for (var kind : type.getPermittedSubclasses()) {
      kinds.addOneOfItem(context.resolve(new AnnotatedType(kind).resolveAsRef(true)));
    }
    return kinds;
  }

  /**
   * Returns the name of the type.
   *
   * @throws IllegalStateException if another type bears it: one of the two would go missing
   */
  private String unique(JavaType type) {
    var inside = SchemaName.of(type);
    var name = names.getOrDefault(inside, inside);
    var other = named.putIfAbsent(name, type);
    if (other != null && !other.equals(type)) {
      throw new IllegalStateException(name + " is both " + other + " and " + type);
    }
    return name;
  }
}
