package cn.micropower.platform.description;

import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.description.Words.Trait;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Gives every operation its words, its answers and its example, every schema its sentence. */
final class Describing implements OpenApiCustomizer {
  private static final String JSON = "application/json";

  private final Words words;

  Describing(Words words) {
    this.words = words;
  }

  @Override
  public void customise(OpenAPI document) {
    var components = document.getComponents();
    Stream.of(ProblemAnswer.class, Accepted.class)
        .map(ModelConverters.getInstance(true)::readAll)
        .map(Map::entrySet)
        .forEach(found -> found.forEach(it -> components.addSchemas(it.getKey(), it.getValue())));
    Declinations.all().forEach(components::addResponses);
    components.addSecuritySchemes(
        Headers.BEARER,
        new SecurityScheme()
            .type(SecurityScheme.Type.HTTP)
            .scheme(Headers.BEARER)
            .bearerFormat("JWT"));
    words
        .tags()
        .forEach((name, text) -> document.addTagsItem(new Tag().name(name).description(text)));
    document
        .getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, operation) -> describe(method, path, operation)));
    components
        .getSchemas()
        .forEach((name, schema) -> schema.setDescription(words.schemas().get(name)));
  }

  private void describe(HttpMethod method, String path, Operation operation) {
    var found = Optional.ofNullable(words.operations().get(method + " " + path));
    operation.setTags(found.map(row -> List.of(row.tag())).orElseGet(List::of));
    found.ifPresent(
        row -> {
          operation.operationId(row.id()).summary(row.summary());
          access(operation, row.access());
          illustrate(operation, row.example());
        });
    if (operation.getSecurity() == null) {
      operation.setSecurity(List.of());
    }
    operation.setResponses(
        method == HttpMethod.POST
            ? ofCommand(found.map(Words.Operation::traits).orElseGet(Set::of))
            : ofQuestion(operation));
  }

  private static void access(Operation operation, Words.@Nullable Access access) {
    if (access != null) {
      operation.setSecurity(
          switch (access) {
            case PUBLIC -> List.of();
            case BEARER -> List.of(new SecurityRequirement().addList(Headers.BEARER));
          });
    }
  }

  private static void illustrate(Operation operation, @Nullable Map<String, Object> example) {
    var body = operation.getRequestBody();
    if (body != null && example != null) {
      body.getContent().values().forEach(media -> media.setExample(example));
    }
  }

  private static ApiResponses ofCommand(Set<Trait> traits) {
    var creates = traits.contains(Trait.CREATES);
    var accepted =
        new ApiResponse()
            .description(creates ? "已设立 — it exists from now on" : "已办理 — done")
            .content(
                new Content()
                    .addMediaType(
                        JSON,
                        new MediaType()
                            .schema(
                                new Schema<>()
                                    .$ref(
                                        "#/components/schemas/"
                                            + Declinations.name(Accepted.class)))))
            .addHeaderObject(HttpHeaders.ETAG, text())
            .addHeaderObject(CommandDoor.POSITION_HEADER, text());
    var answers =
        new ApiResponses()
            .addApiResponse(
                creates ? "201" : "200",
                creates ? accepted.addHeaderObject(HttpHeaders.LOCATION, text()) : accepted);
    return declined(answers, Declinations.ofCommands(traits.contains(Trait.ON_VERSION)));
  }

  private static ApiResponses ofQuestion(Operation operation) {
    var told = operation.getResponses();
    var answers = new ApiResponses();
    answers.addApiResponse(
        "200", Objects.requireNonNull(told.get("200")).description("所问 — what was asked for"));
    Optional.ofNullable(told.get(Headers.UNCHANGED))
        .ifPresent(unchanged -> answers.addApiResponse(Headers.UNCHANGED, unchanged));
    return declined(answers, Declinations.ofQuestions());
  }

  private static ApiResponses declined(ApiResponses answers, Stream<Integer> statuses) {
    statuses
        .sorted()
        .forEach(
            status ->
                answers.addApiResponse(Integer.toString(status), Declinations.referred(status)));
    return answers;
  }

  private static Header text() {
    return new Header().schema(new StringSchema());
  }
}
