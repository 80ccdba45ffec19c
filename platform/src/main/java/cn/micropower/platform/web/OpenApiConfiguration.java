package cn.micropower.platform.web;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.identity.Reader;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes what every command has in common: key, post, version. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class, Reader.class);
  }

  /** The document speaks of the one door, not of the service behind it. */
  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("Micropower 微权").version("v1"))
        .servers(List.of(new Server().url("/")));
  }

  @Bean
  OperationCustomizer commandHeaders() {
    return (operation, handler) -> isCommand(handler) ? withHeaders(operation) : operation;
  }

  private static boolean isCommand(HandlerMethod handler) {
    return Arrays.asList(handler.getMethod().getParameterTypes()).contains(Call.class);
  }

  private static Operation withHeaders(Operation operation) {
    return operation
        .addParametersItem(header("Idempotency-Key", true, "[A-Za-z0-9._:-]{8,100}"))
        .addParametersItem(header("Micropower-Post", false, "post:[a-z0-9-]{1,60}"))
        .addParametersItem(header("If-Match", false, "\"\\d+\""));
  }

  private static Parameter header(String name, boolean required, String pattern) {
    return new HeaderParameter()
        .name(name)
        .required(required)
        .schema(new StringSchema().pattern(pattern));
  }
}
