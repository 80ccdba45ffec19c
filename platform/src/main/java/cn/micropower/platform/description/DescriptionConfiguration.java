package cn.micropower.platform.description;

import cn.micropower.platform.command.Call;
import cn.micropower.platform.identity.Reader;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the words of the data files beside what the controllers and records say themselves. */
@Configuration(proxyBeanMethods = false)
public class DescriptionConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Call.class, Reader.class);
    ModelResolver.enumsAsRef = true;
  }

  /** The document speaks of the one door, not of the service behind it. */
  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("Micropower 微权").version("v1"))
        .servers(List.of(new Server().url("/")));
  }

  @Bean
  Words words() {
    return Words.read();
  }

  @Bean
  RecordSchemas recordSchemas(Words words) {
    return new RecordSchemas(words.names(), words.forms());
  }

  @Bean
  OperationCustomizer headers() {
    return new Headers();
  }

  @Bean
  OpenApiCustomizer describing(Words words) {
    return new Describing(words);
  }
}
