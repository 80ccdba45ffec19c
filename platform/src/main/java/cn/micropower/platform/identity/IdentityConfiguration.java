package cn.micropower.platform.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The authority table of the service, and who reads and acts. */
@Configuration(proxyBeanMethods = false)
public class IdentityConfiguration {

  @Bean
  Authority authority() {
    var table = AuthorityTable.read();
    return new Authority(table.grants(), table.names());
  }

  @Bean
  Actors actors(Posts posts) {
    return new Actors(posts);
  }

  @Bean
  WebMvcConfigurer readerArgument(Posts posts) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArgument(posts));
      }
    };
  }
}
