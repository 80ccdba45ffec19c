package cn.micropower.cases.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down which statements a thread sends to the database. */
@TestConfiguration(proxyBeanMethods = false)
class Statements implements BeanPostProcessor {
  private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

  /** Returns what this thread sent since it was asked last. */
  static List<String> sent() {
    var sent = List.copyOf(SENT.get());
    SENT.get().clear();
    return sent;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source && !(bean instanceof Written)
        ? new Written(source)
        : bean;
  }

  private static final class Written extends DelegatingDataSource {
    Written(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              Written.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().equals("prepareStatement")) {
                  SENT.get().add(String.valueOf(arguments[0]));
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException failed) {
                  throw failed.getCause();
                }
              });
    }
  }
}
