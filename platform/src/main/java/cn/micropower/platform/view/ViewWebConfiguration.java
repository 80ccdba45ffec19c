package cn.micropower.platform.view;

import cn.micropower.platform.eventstore.StoredTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Views as readers and operators meet them. */
@Configuration(proxyBeanMethods = false)
@Import(ViewOperations.class)
public class ViewWebConfiguration {

  @Bean
  WebMvcConfigurer awaitPosition(Views views, ReadYourWrites writes) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new AwaitPosition(views, writes));
      }
    };
  }

  @Bean
  StoredTypes viewStoredTypes() {
    return StoredTypes.of(ViewRebuildOrdered.class);
  }
}
