package cn.micropower.platform.inbox;

import java.util.Locale;
import org.springframework.util.ClassUtils;

/** What a policy or replica is called where facts and operators speak of it. */
final class BeanName {
  private BeanName() {}

  /** Returns its class's name, {@code WhenDuskFell} as {@code when-dusk-fell}. */
  static String of(Object bean) {
    return of(ClassUtils.getUserClass(bean));
  }

  /** Returns what a bean of that class is called. */
  static String of(Class<?> type) {
    return type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
