package cn.micropower.platform.description;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.command.CommandDoor;
import cn.micropower.platform.identity.Reader;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** What stands in the head of a request: key, post, version, position, token. */
final class Headers implements OperationCustomizer {
  static final String BEARER = "bearer";
  static final String UNCHANGED = "304";

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    if (takes(handler, Call.class) || takes(handler, Reader.class)) {
      operation.addSecurityItem(new SecurityRequirement().addList(BEARER));
    }
    if (takes(handler, Call.class)) {
      return operation
          .addParametersItem(
              header(
                      Call.KEY_HEADER,
                      "幂等键：同键同文，同一回答 — the same key and body get the same answer, for seven days",
                      "^[A-Za-z0-9._:-]{8,100}$")
                  .required(true))
          .addParametersItem(
              header(
                  Call.POST_HEADER,
                  "以何职务办理 — the post in which the caller acts",
                  "^post:[a-z0-9-]{1,60}$"))
          .addParametersItem(
              header(
                  HttpHeaders.IF_MATCH,
                  "所依据的版本 — the version on which the caller decides",
                  "^\"\\d{1,18}\"$"));
    }
    if (handler.getMethod().getReturnType().equals(ResponseEntity.class)) {
      versioned(operation);
    }
    return handler.hasMethodAnnotation(GetMapping.class)
        ? operation.addParametersItem(
            header(
                CommandDoor.POSITION_HEADER,
                "读到自己所写：上次回答中的位置 — the position of an earlier answer, which this one is to have"
                    + " reached",
                "^[a-z-]+:[a-z0-9-]{1,60}@\\d{1,18}$"))
        : operation;
  }

  /** A question that is answered with a version may be asked again for what is newer. */
  private static void versioned(Operation operation) {
    operation.addParametersItem(
        header(
            HttpHeaders.IF_NONE_MATCH,
            "已知的版本 — the version that is known already",
            "^\"\\d{1,18}\"$"));
    operation
        .getResponses()
        .addApiResponse(
            UNCHANGED,
            new ApiResponse().description("没有变 — nothing has changed since that version"));
    Objects.requireNonNull(operation.getResponses().get("200"))
        .addHeaderObject(HttpHeaders.ETAG, new Header().schema(new StringSchema()));
  }

  private static boolean takes(HandlerMethod handler, Class<?> type) {
    return Arrays.asList(handler.getMethod().getParameterTypes()).contains(type);
  }

  private static Parameter header(String name, String description, String pattern) {
    return new HeaderParameter()
        .name(name)
        .description(description)
        .required(false)
        .schema(new StringSchema().pattern(pattern));
  }
}
