package cn.micropower.platform.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.micropower.contracts.id.UnitId;
import cn.micropower.platform.web.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("记录在文档中的样子")
class RecordSchemasTest {
  private final ModelConverters converters = new ModelConverters(true);

  RecordSchemasTest() {
    converters.addConverter(
        new RecordSchemas(Map.of("AnyEnvelope", "Cover"), Map.of("UnitId", "^unit:[a-z]+$")));
  }

  record OneLetter(
      UnitId from,
      @Text(max = 7) String title,
      @JsonProperty("class") String kind,
      @Nullable Integer pages,
      @Nullable Stamp stamp) {

    record Stamp(int value) {}
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OnePage<T>(List<T> items, @Nullable String next) {}

  sealed interface AnyEnvelope {
    record Paper(int size) implements AnyEnvelope {}

    record Box(int depth) implements AnyEnvelope {}
  }

  record OneParcel(
      @JsonTypeInfo(
              use = JsonTypeInfo.Id.NAME,
              include = JsonTypeInfo.As.EXTERNAL_PROPERTY,
              property = "type")
          AnyEnvelope envelope) {}

  static final class Other {
    record OneLetter() {}
  }

  @Test
  @DisplayName("不可为空的必有,可为空的或为 null,文字有长短,编号有写法")
  void a_record_says_what_is_there() {
    var read = read(OneLetter.class);
    var letter = schema(read, "OneLetter");
    assertThat(letter.getRequired()).containsExactlyInAnyOrder("from", "title", "class");
    assertThat(property(letter, "title").getMaxLength()).isEqualTo(7);
    assertThat(property(letter, "pages").getTypes()).containsExactlyInAnyOrder("integer", "null");
    assertThat(property(letter, "stamp").getAnyOf()).hasSize(2);
    assertThat(property(letter, "from").get$ref()).endsWith("/UnitId");
    assertThat(schema(read, "UnitId").getPattern()).isEqualTo("^unit:[a-z]+$");
    assertThat(read).containsKey("OneLetterStamp");
  }

  @Test
  @DisplayName("空的不写出来,就不说可为 null")
  void what_is_left_out_is_not_null() {
    var page = schema(read(of(OnePage.class, OneLetter.Stamp.class)), "OneLetterStampOnePage");
    assertThat(page.getRequired()).containsExactly("items");
    assertThat(property(page, "next").getTypes()).containsExactly("string");
  }

  @Test
  @DisplayName("几种之一就说是几种之一,旁边写明是哪一种;名字可另取")
  void one_of_several_kinds_says_so() {
    var read = read(OneParcel.class);
    assertThat(schema(read, "Cover").getOneOf()).hasSize(2);
    assertThat(schema(read, "AnyEnvelopeBox").getAllOf()).isNull();
    assertThat(schema(read, "OneParcel").getRequired()).contains("envelope", "type");
  }

  @Test
  @DisplayName("两种东西不同名")
  void two_things_of_one_name_are_refused() {
    read(OneLetter.class);
    assertThatThrownBy(() -> read(Other.OneLetter.class)).hasMessageContaining("OneLetter is both");
  }

  private static Type of(Class<?> type, Class<?> argument) {
    return com.fasterxml.jackson.databind.type.TypeFactory.defaultInstance()
        .constructParametricType(type, argument);
  }

  @SuppressWarnings("rawtypes")
  private Map<String, Schema> read(Type type) {
    return converters.readAll(new AnnotatedType(type));
  }

  @SuppressWarnings("rawtypes")
  private static Schema<?> schema(Map<String, Schema> read, String name) {
    return Objects.requireNonNull(read.get(name), name);
  }

  private static Schema<?> property(Schema<?> schema, String name) {
    return schema(schema.getProperties(), name);
  }
}
